import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { titleInRecord } from '../../lib/plan/output/own-lines.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { completePlan } from '../fixtures/complete.ts'
import { attended, closed, edited, uncalled } from '../fixtures/process-plans.ts'
import { atDay } from './story/at-day.ts'
import { alva } from './story/journal-steps.ts'
import { headings, standing } from './story/process-steps.ts'
import { seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

const meeting = (patch: Partial<Plan['meeting']>) => patchSection('meeting', patch)
const plans: Readonly<Record<string, Plan>> = {
  Behov: createPlan('', completePlan.createdAt),
  'Samtycke och planering': edited(completePlan, uncalled, meeting({ date: '' })),
  Kallade: edited(
    completePlan,
    uncalled,
    meeting({ summonsSent: '2026-09-11', date: '2026-10-09' }),
  ),
  Möte: edited(completePlan, uncalled),
  Uppföljning: edited(completePlan, attended('present'), meeting({ date: '2026-09-25' })),
  Avslut: closed(completePlan),
}
const eight = fields.map(titleInRecord)
let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  const named = Object.entries(plans).map(([name, plan], index) => ({
    ...plan,
    id: `00000000-0000-4000-8000-00000000000${index}`,
    child: { ...plan.child, name: `Barn ${name}` },
  }))
  await seed(stage, named)
  ;({ panel } = await stage.openBeside(alva(stage.world)))
})
afterAll(() => stage.close())

test('from the icon the eight fields are one more press away, in a plan that is there or a new one', async () => {
  await panel.getByRole('button', { name: /^Barn Möte/ }).click()
  await panel.locator('.summary').waitFor()
  expect(await headings(panel)).toEqual(expect.arrayContaining(eight))
  await typist(panel).press('Alla planer')
  await typist(panel).press('Ny plan')
  await panel.locator('.summary').waitFor()
  expect(await headings(panel)).toEqual(['Barnet och frågan', ...eight, 'Möte och uppföljning'])
})

test.each([
  ['Behov', ['Möte och uppföljning']],
  ['Samtycke och planering', ['Inför mötet', 'Kalla till möte', 'Möte och uppföljning']],
  ['Kallade', ['Inför mötet', 'Kalla till möte', 'Möte och uppföljning']],
  ['Möte', ['Möte och uppföljning']],
  [
    'Uppföljning',
    [
      'Möte och uppföljning',
      'Följ upp och avsluta',
      'Enkät efter mötet',
      'Vad har ändrats sedan sist',
    ],
  ],
  ['Avslut', ['Följ upp och avsluta', 'Vad har ändrats sedan sist']],
])('%s shows the parts that it needs and no more, within 360 px', async (name, parts) => {
  await atDay(panel, name === 'Avslut' ? '2026-11-20' : '2026-10-02', `Barn ${name}`)
  expect((await standing(panel))[0]).toBe(name)
  expect(await headings(panel)).toEqual(['Barnet och frågan', ...eight, ...parts])
  expect(await panel.locator('.fold-body').count()).toBe(0)
  expect(
    await panel.evaluate(() => [innerWidth, document.documentElement.scrollWidth <= innerWidth]),
  ).toEqual([360, true])
  await typist(panel).press('Visa alla delar av arbetet')
  expect(await headings(panel)).toHaveLength(1 + eight.length + 6)
  await typist(panel).press('Alla planer')
})

test('what a part asks for is seen when it is opened, and one part at a time', async () => {
  await atDay(panel, '2026-10-02', 'Barn Kallade')
  for (const part of ['Kalla till möte', 'Möte och uppföljning']) {
    await typist(panel).open(part)
    expect(await panel.locator('.fold-body').count()).toBe(1)
  }
})
