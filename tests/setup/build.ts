import { buildAll } from './builds.ts'
import { ownProfiles } from './own-profiles.ts'
import { sizeTable } from './sizes.ts'
import { zipWidget } from './zip-widget.ts'

console.log('Building for Chromium and Firefox, the widget, and the FHIR profiles …')
await buildAll()
await zipWidget()
await ownProfiles()
console.log(`\n${sizeTable(['{chrome,firefox}-mv3/**/*.{js,css,html}', 'widget/*.js', '*.zip'])}\n`)
