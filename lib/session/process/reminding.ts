import { effect } from '@preact/signals'
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
    const { language, plans, region } = state
    const reminders = plans.value
      .flatMap((plan) => remindersOf(plan, clock.today(), region.value))
      .map((each): DueText => ({ ...dueOf(each), text: each.text[language.value] }))
    if (safe.state.value !== 'locked') void port.set(reminders)
  })
}
