import { say } from '../../plan/case.ts'
import { same } from '../../plan/same.ts'
import type { Plan } from '../../plan/schema.ts'
import { dueOf, remindersOf } from '../../process/reminders.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { DueText } from '../ports/reminders.ts'

type OfPlan = { readonly plan: Plan; readonly list: readonly DueText[] }

/**
 * Keeps the reminders in step with the plans. Those of a plan are worked out anew when the plan, the day, the
 * region or the language has changed, and all are given on when any of them is another.
 */
export const createReminding = defineModel(({ ports, state, notices, safe }: Models, follow) => {
  const { clock, reminders: port } = ports
  let known = new Map<string, OfPlan>()
  let knownIn: readonly unknown[] = []

  const give = async (general: string): Promise<void> => {
    const list = [...known.values()].flatMap((each) => each.list)
    const outlive = safe.state.peek() === 'open'
    const given = await port?.set({ list, general, outlive })
    if (given?.ok === false) notices.show({ kind: 'reminders-not-kept' })
    else notices.dismiss({ kind: 'reminders-not-kept' })
  }

  follow(() => {
    const { texts, plans, region, today } = state
    const { reminderTexts, reminderGeneral } = texts.value
    const now = [today.value, region.value, reminderTexts, safe.state.value]
    // What is locked away reminds as it did. Before all has been read, no plans are not none.
    if (!safe.isRead.value) {
      knownIn = []
      return
    }
    const isFresh = now.every((each, index) => each === knownIn[index])
    knownIn = now
    let isSame = isFresh && known.size === plans.value.length
    const before = isFresh ? known : new Map<string, OfPlan>()
    known = new Map(
      plans.value.map((plan) => {
        const last = before.get(plan.id)
        if (last?.plan === plan) return [plan.id, last]
        const list = remindersOf(plan, clock.today(), region.value).map(
          (each): DueText => ({ ...dueOf(each), text: say(each.says, reminderTexts) }),
        )
        isSame &&= last !== undefined && same(last.list, list)
        return [plan.id, { plan, list }]
      }),
    )
    if (!isSame) void give(reminderGeneral)
  })
  return {}
})
