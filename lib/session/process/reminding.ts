import { effect } from '@preact/signals'
import { say } from '../../plan/case.ts'
import { dueOf, remindersOf } from '../../process/reminders.ts'
import type { ClockPort } from '../ports/clock.ts'
import type { DueText, RemindersPort } from '../ports/reminders.ts'
import type { State } from '../state.ts'
import type { Safe } from '../vault/safe.ts'

/**
 * Keeps the reminders in step with the plans: what they say today is what there is to be reminded
 * of.
 * @returns stops it.
 */
export function keepReminding(
  state: State,
  safe: Safe,
  clock: ClockPort,
  port: RemindersPort,
): () => void {
  return effect(() => {
    const { texts, plans, region } = state
    const reminders = plans.value
      .flatMap((plan) => remindersOf(plan, clock.today(), region.value))
      .map((each): DueText => ({ ...dueOf(each), text: say(each.says, texts.value.reminderTexts) }))
    if (safe.state.value !== 'locked') void port.set(reminders)
  })
}
