import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readPlanHtml } from '../../lib/plan/reading/read-plan.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { readableContent } from '../fixtures/readable-content.ts'
import { alva, openNote, saveNote } from './story/journal-steps.ts'
import { insertPlan } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'

const typed = 'Rad ett.\n- punkt ett\n- punkt två'
const withLines: Plan = {
  ...completePlan,
  ownWish: typed,
  childParticipation: { ...completePlan.childParticipation, account: typed },
  interventions: completePlan.interventions.map((row) => ({ ...row, need: typed })),
}
const cases: readonly Plan[] = [withLines, beforeMeetingPlan, protectedPlan]

let stage: Stage
let journal: Page
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, cases)
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})
beforeEach(() => panel.reload())
afterAll(() => stage.close())

const expectSame = (saved: string, plan: Plan) => {
  const read = readPlanHtml(saved, { id: randomUUID, now: () => plan.createdAt })
  if (!read.ok) throw new Error(saved)
  expect(read.value.unread).toEqual([])
  expect(readableContent(read.value.plan)).toEqual(readableContent(plan))
  expect(read.value.plan.ownWish).toBe(plan.ownWish)
  expect(read.value.plan.interventions.map(({ need }) => need)).toEqual(
    plan.interventions.map(({ need }) => need),
  )
}

describe.each(cases)('the plan of $child.name, inserted and read again', (plan) => {
  test('as TinyMCE saved it', async () => {
    await journal.goto(alva(stage.world))
    await stage.browser().pressIcon(journal)
    await openPlan(panel, plan.child.name)
    await openNote(journal)
    await insertPlan(panel, plan === withLines ? '' : 'Prov av journalen')
    expectSame(await saveNote(journal, stage.world), plan)
  })

  test('as CKEditor 5 saved it', async () => {
    const { school } = stage.world
    await journal.goto(`${school.url}/elever/n6c3v8qa`)
    await stage.browser().pressIcon(journal)
    await openPlan(panel, plan.child.name)
    await journal.getByLabel('Rubrik', { exact: true }).fill('SIP')
    await journal.locator('.ck-editor__editable').click()
    await insertPlan(panel, plan === withLines ? '' : 'Prov av journalen')
    await journal.getByRole('button', { name: 'Spara anteckning' }).click()
    await journal.getByText(/Sparad kl\./).waitFor()
    expectSame(school.notes('n6c3v8qa')[0]?.body ?? '', plan)
  })
})
