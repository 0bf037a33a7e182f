import '../../../../entrypoints/widget/package/examples/sitevision-index.ts'
import show from '../../../../entrypoints/widget/package/examples/sitevision-main.ts'
import { asked } from './sitevision-router.stand-in.js'

show(asked('/'), document.querySelector('#app'))
