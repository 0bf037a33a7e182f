import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftName } from '../../../lib/extension/storage/session-names.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startEditors } from '../../world/editors/editors.ts'
import type { Listening } from '../../world/serving/listen.ts'
import { builtAddOn } from '../built-extension.ts'
import { fillAll, openProfile, pointAt } from '../story/section-steps.ts'
import { openPlan } from '../story/seed.ts'
import { typist } from '../story/typist.ts'
import { type OpenFirefox, openFirefox } from './firefox.ts'

const section = 'Frågan för mötet'
let editors: Listening
let browser: OpenFirefox
beforeAll(async () => {
  editors = await startEditors()
  browser = await openFirefox({ extension: await builtAddOn() })
})
afterAll(() => Promise.all([browser.close(), editors.close()]))

test('a field in a closed shadow root is pointed at, found again and filled', async () => {
  const page = await browser.context.newPage()
  await page.goto(`${editors.url}/closed`)
  const first = await browser.pressIcon(page)
  await first.evaluate((found) => chrome.storage.session.set(found), {
    [draftName(completePlan.id)]: completePlan,
  })
  await browser.closeSidebar()
  const panel = await browser.pressIcon(page)
  await openPlan(panel, 'Alva Lind')
  await openProfile(panel)
  await pointAt(panel, section, page.locator('closed-note'))
  await typist(panel).press('Klar')
  expect(await fillAll(panel)).toEqual([`${section} → Anteckning Ifyllt, och läst tillbaka`])
  expect(await page.evaluate('window.saved()')).toBe(completePlan.meetingQuestion)
})
