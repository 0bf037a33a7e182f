import { say } from '../../plan/case.ts'
import { dueOf, remindersOf } from '../../process/reminders.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { DueText } from '../ports/reminders.ts'

/** Keeps the reminders in step with the plans: they are of what the plans say today. */
export const createReminding = defineModel(({ ports, state, safe }: Models, follow) => {
  const { clock, reminders: port } = ports
  follow(() => {
    const { texts, plans, region } = state
    const reminders = plans.value
      .flatMap((plan) => remindersOf(plan, clock.today(), region.value))
      .map((each): DueText => ({ ...dueOf(each), text: say(each.says, texts.value.reminderTexts) }))
    if (safe.state.value !== 'locked') void port?.set(reminders)
  })
  return {}
})
