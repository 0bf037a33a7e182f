import type { Page } from 'playwright-core'
import { draftName, draftSettingsName } from '../../../lib/extension/storage/session-names.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { defaultSettings, type Settings } from '../../../lib/session/ports/storage.ts'
import type { Stage } from './stage.ts'

/** Lays plans, and the region's address, where the panel keeps them before a passphrase is chosen. */
export async function seed(
  stage: Pick<Stage, 'browser' | 'world'>,
  plans: readonly Plan[],
  endpoint: string = stage.world.backend.url,
  region: string = defaultSettings.region,
  more: Partial<Settings> = {},
): Promise<void> {
  const worker = await stage.browser().serviceWorker()
  await worker.evaluate((found) => chrome.storage.session.set(found), {
    ...Object.fromEntries(plans.map((plan) => [draftName(plan.id), plan])),
    [draftSettingsName]: { ...defaultSettings, endpoint, region, ...more },
  })
}

/** Opens a plan from the list by the beginning of its child's name. */
export async function openPlan(panel: Page, name: string): Promise<void> {
  await panel.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await panel.locator('.summary').waitFor()
}
