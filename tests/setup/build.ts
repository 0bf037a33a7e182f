import { buildAll } from './builds.ts'
import { sizeTable } from './sizes.ts'
import { zipWidget } from './zip-widget.ts'

console.log('Building for Chromium and Firefox, and the widget …')
await buildAll()
await zipWidget()
console.log(`\n${sizeTable(['{chrome,firefox}-mv3/**/*.{js,css,html}', 'widget/*.js', '*.zip'])}\n`)
