import browser from 'webextension-polyfill'
import { success } from '../../result.ts'
import { attempt } from '../../vault/faults.ts'
import { type Keeping, readablePlan, readablePlans } from '../../vault/keeping.ts'
import { restoreSettings } from '../../vault/settings.ts'
import { draftName, draftSettingsName, isDraft } from './session-names.ts'

/** Plans while no passphrase is chosen: in the browser's memory, one entry each. */
export const drafts: Keeping = {
  readAll: () =>
    attempt(async () => {
      const found = Object.entries(await browser.storage.session.get(null))
      return readablePlans(
        found.filter(([name]) => isDraft(name)).map(([, draft]) => success(draft)),
      )
    }),
  read: (id) =>
    attempt(async () => {
      const draft = (await browser.storage.session.get(draftName(id)))[draftName(id)]
      return readablePlan(draft === undefined ? undefined : success(draft))
    }),
  write: (plan) => set(draftName(plan.id), plan),
  remove: (id) => attempt(async () => success(await browser.storage.session.remove(draftName(id)))),
  readSettings: () =>
    attempt(async () => {
      const found = await browser.storage.session.get(draftSettingsName)
      return restoreSettings(found[draftSettingsName])
    }),
  writeSettings: (settings) => set(draftSettingsName, settings),
}

const set = (name: string, content: unknown) =>
  attempt(async () => success(await browser.storage.session.set({ [name]: content })))
