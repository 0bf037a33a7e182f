import { join } from 'node:path'
import type { Worker } from 'playwright-core'
import { draftSettingsName } from '../../lib/extension/storage/session-names.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import { openBrowser } from '../browser/chromium.ts'
import { keptProfiles } from '../world/host-profiles.ts'
import { FIXED_PORTS } from '../world/world.ts'
import { buildIfChanged } from './builds.ts'
import { hasDisplay } from './display.ts'
import { root } from './root.ts'
import { startTour } from './tour.ts'

const extension = join(root, '.output/world/chrome-mv3')
const journal = `http://localhost:${FIXED_PORTS.journal}/patienter`

const withoutDisplay = `There is no display here, so no browser opens. Either
  see the tour in pictures:  npm start -- --tour
  or load ${extension}
  as an unpacked extension in a browser of your own, and open ${journal}
`

const served = (port: number) => ({ url: `http://localhost:${port}` })

/** The world's own backend receives, until another is written in the settings. */
const chooseWorldsServer = (worker: Worker): Promise<void> =>
  worker.evaluate(
    async ([name, settings]) => {
      const found = await chrome.storage.session.get(name)
      if (!found[name]) await chrome.storage.session.set({ [name]: settings })
    },
    [
      draftSettingsName,
      {
        ...defaultSettings,
        endpoint: `http://localhost:${FIXED_PORTS.backend}/fhir`,
        hostProfiles: keptProfiles({
          journal: served(FIXED_PORTS.journal),
          school: served(FIXED_PORTS.school),
        }),
      },
    ] as const,
  )

const startByHand = async () => {
  // Starts the systems, prints their addresses and ends them on Ctrl+C.
  await import('../world/main.ts')
  if (!hasDisplay(process)) return console.log(withoutDisplay)
  const { context, serviceWorker } = await openBrowser({
    extension,
    // Kept from one day to the next, as a user's own would be.
    profile: join(root, '.output/profile'),
    headless: false,
  })
  await chooseWorldsServer(await serviceWorker())
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(journal)
  console.log('Press the extension’s icon beside the journal to open the panel.')
}

const explain = (error: unknown) => {
  const port = error instanceof Error && 'port' in error ? error.port : undefined
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    console.error(`Port ${port} is taken: is it started in another window already?`)
  else console.error(error)
  process.exit(1)
}

try {
  console.log('Building the extension and the widget …')
  await buildIfChanged()
  await (process.argv.includes('--tour') ? startTour() : startByHand())
} catch (error) {
  explain(error)
}
