import browser from 'webextension-polyfill'
import type { Plan } from '../../plan/schema.ts'
import { success } from '../../result.ts'
import { attempt } from '../../vault/attempt.ts'
import { restoreSettings, storedSettings } from '../../vault/settings.ts'
import {
  applySettingsChange,
  checkWritable,
  readPlan,
  readPlans,
  type StoredPlans,
} from '../../vault/stored-plans.ts'
import { markDrafts } from './marks.ts'
import { draftId, draftName, draftSettingsName, isDraft } from './session-names.ts'

/** Plans while no passphrase is chosen: in the browser's memory, one entry each. */
export const drafts: StoredPlans = {
  readAll: () =>
    attempt(async () => {
      const found = Object.entries(await browser.storage.session.get(null))
      return success(
        readPlans(
          found
            .filter(([name]) => isDraft(name))
            .map(([name, draft]) => ({ id: draftId(name), content: success(draft) })),
        ),
      )
    }),
  read: (id) => attempt(() => readDraft(id)),
  write: (plan) =>
    attempt(async () => {
      const there = await readDraft(plan.id)
      return there.ok ? put(plan) : there
    }),
  replace: (plan) => attempt(() => put(plan)),
  remove: (id) =>
    attempt(async () => {
      await browser.storage.session.remove(draftName(id))
      counted.delete(draftName(id))
      await count()
      return success(undefined)
    }),
  readSettings: () => attempt(readDraftSettings),
  changeSettings: (change) =>
    attempt(async () => {
      const settings = await applySettingsChange(readDraftSettings(), change)
      if (settings.ok) await set(draftSettingsName, storedSettings(settings.value))
      return settings
    }),
}

/** The drafts that this window has counted: a plan is written with each key. */
const counted = new Set<string>()

/** Notes how many there are, for the day on which they are missed. */
const count = async (): Promise<void> => {
  const names = Object.keys(await browser.storage.session.get(null))
  // The plan is kept, also where this could not be noted.
  await markDrafts(names.filter(isDraft).length).catch(() => undefined)
}

const readDraft = async (id: string) => {
  const draft = (await browser.storage.session.get(draftName(id)))[draftName(id)]
  return readPlan(draft === undefined ? undefined : success(draft))
}

const readDraftSettings = async () => {
  const found = await browser.storage.session.get(draftSettingsName)
  return restoreSettings(found[draftSettingsName])
}

const put = async (given: Plan) => {
  const plan = checkWritable(given)
  if (!plan.ok) return plan
  const name = draftName(given.id)
  const written = await set(name, plan.value)
  if (!counted.has(name)) {
    counted.add(name)
    await count()
  }
  return written
}

const set = async (name: string, content: unknown) =>
  success(await browser.storage.session.set({ [name]: content }))
