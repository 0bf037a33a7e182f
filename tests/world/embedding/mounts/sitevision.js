import '../../../../entrypoints/widget/package/examples/sitevision-index.ts'
import show from '../../../../entrypoints/widget/package/examples/sitevision-main.ts'
import { asked } from './sitevision-router.stand-in.js'
import { tell } from './tell.js'

const place = document.querySelector('#app')
place.addEventListener('sip-change', ({ detail }) => tell(detail.plan))
show(asked('/'), place)
