import { afterEach, beforeEach, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { atDay } from './story/at-day.ts'
import { alva } from './story/journal-steps.ts'
import { keyboardOf } from './story/keyboard.ts'
import { goTo, openMeeting } from './story/process-steps.ts'
import { seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { setView } from './view.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const short =
  'Hur gör skolan, barn- och ungdomshabiliteringen och socialtjänstens funktionshinderverksamhet tillsammans så att Alva orkar hela skolveckor igen efter höstlovet?'
const long = `${short} ${short} ${short}\nVem ringer när det inte fungerar, och vad gäller kvällar, helger och lov? ${short}`

test.each([
  ['short', short],
  ['long', long],
])('at 360 px what has the focus is in view, under a question that is %s', async (_, question) => {
  await seed(stage, [{ ...completePlan, meetingQuestion: question }])
  const { panel } = await stage.openBeside(alva(stage.world))
  await atDay(panel, '2026-10-02', completePlan.child.name)
  const page = await openMeeting(stage, panel)
  await setView(page, { width: 360, height: 740 })
  await goTo(page, 'Behov, mål och insatser')
  const keys = await keyboardOf(page)
  await page.getByLabel('Anteckningar').focus()
  const hidden: string[] = []
  for (let step = 0; step < 24; step++) {
    await page.keyboard.press('Shift+Tab')
    const now = await keys.focused()
    if (now.hidden) hidden.push(now.name)
  }
  expect(hidden).toEqual([])
})
