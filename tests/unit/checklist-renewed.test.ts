import { expect, test } from 'vitest'
import { checklist, renewChecklist } from '../../lib/plan/checklist.ts'
import { setAnswer } from '../../lib/plan/edits.ts'
import { completePlan } from '../fixtures/complete.ts'

const today = '2026-10-02'

test('what still says the same stays the same object, and says so of the whole list', () => {
  const before = checklist(completePlan, today)
  const same = checklist(
    setAnswer('ownWish', `${completePlan.ownWish} Och en hund.`)(completePlan),
    today,
  )
  expect(renewChecklist(before, same)).toBe(before)

  const changed = setAnswer('externalMeasures', [])(completePlan)
  const after = renewChecklist(before, checklist(changed, today))
  expect(after).toEqual(checklist(changed, today))
  expect(
    after.filter((item, place) => item !== before[place]).map(({ field }) => field.id),
  ).toEqual(['externalMeasures'])
})
