import { join } from 'node:path'
import type { Page, Worker } from 'playwright-core'
import { draftSettingsName } from '../../lib/extension/storage/session-names.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import { type OpenBrowser, openBrowser } from '../browser/chromium.ts'
import { keptProfiles } from '../world/host-profiles.ts'
import type { World } from '../world/world.ts'
import { root } from './root.ts'

/** The build that may reach the world's systems on this machine. */
export const worldsExtension = join(root, '.output/world/chrome-mv3')

/** Kept from one day to the next, as a user's own would be. */
export const ownProfile = join(root, '.output/profile')

/** The first page of the world's journal. */
export const patients = ({ journal }: Pick<World, 'journal'>): string => `${journal.url}/patienter`

/** The world's own backend receives, until another is written in the settings. */
export const chooseWorldsServer = (
  worker: Worker,
  { backend, journal, school }: World,
): Promise<void> =>
  worker.evaluate(
    async ([name, settings]) => {
      const found = await chrome.storage.session.get(name)
      if (!found[name]) await chrome.storage.session.set({ [name]: settings })
    },
    [
      draftSettingsName,
      {
        ...defaultSettings,
        endpoint: backend.url,
        hostProfiles: keptProfiles({ journal, school }),
      },
    ] as const,
  )

/** Opens the browser beside the world's journal, to try the extension by hand. */
export async function openByHand(
  world: World,
  { headless = false } = {},
): Promise<OpenBrowser & { readonly page: Page }> {
  const browser = await openBrowser({ extension: worldsExtension, profile: ownProfile, headless })
  await chooseWorldsServer(await browser.serviceWorker(), world)
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  await page.goto(patients(world))
  return { ...browser, page }
}
