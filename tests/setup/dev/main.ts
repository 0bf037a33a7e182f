import { build } from 'vite'
import { openWorld } from '../../world/open-world.ts'
import { ANY_PORTS } from '../../world/world.ts'
import { buildExtension } from '../build-extension.ts'
import { buildForWorld } from '../build-for-world.ts'
import { buildWidget, widgetBuild, widgetFolder } from '../build-widget.ts'
import { chooseWorldsServer, openByHand, worldsExtension } from '../by-hand.ts'
import { hasDisplay } from '../display.ts'
import { explain } from '../explain.ts'
import { changedFiles, readBuilt } from './built-files.ts'
import { showChanges } from './show-changes.ts'
import { watchSources } from './watch.ts'

// `npm run dev`: the world, a browser, and each saved change in it some seconds later.

const isHeadless = process.argv.includes('--headless') || !hasDisplay(process)
const ports = process.argv.includes('--any-port') ? ANY_PORTS : undefined

const buildForChromium = async () => {
  await buildExtension({ zips: false, browsers: ['chrome'] })
  buildForWorld('chrome-mv3')
}

const said = {
  nothing: 'nothing to load anew',
  pages: 'the panel and its pages are loaded anew',
  extension: 'the extension is loaded anew: press its icon again',
}

const start = async () => {
  await buildForChromium()
  await buildWidget()
  const world = await openWorld(ports)
  const browser = await openByHand(world, { headless: isHeadless })
  browser.context.on('close', () => process.exit())
  // Chromium may end a worker while it starts; the next one is told the same.
  browser.context.on('serviceworker', (worker) => {
    chooseWorldsServer(worker, world).catch(() => {})
  })
  let built = readBuilt(worldsExtension)
  watchSources(async () => {
    const from = performance.now()
    await buildForChromium()
    const now = readBuilt(worldsExtension)
    const shown = await showChanges(browser, worldsExtension, changedFiles(built, now))
    built = now
    console.log(`${((performance.now() - from) / 1000).toFixed(1)} s: ${said[shown]}`)
  }, console.error)
  // A page with the widget shows the change when it is loaded anew.
  await build(widgetBuild({ outDir: widgetFolder, watch: {} }))
  console.log(
    'Waiting for changes. Press the extension’s icon beside the journal to open the panel.',
  )
}

await start().catch(explain)
