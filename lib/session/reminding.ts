import { effect, untracked } from '@preact/signals'
import { dueOf, remindersOf } from '../process/reminders.ts'
import type { ClockPort } from './ports/clock.ts'
import type { DueText, RemindersPort } from './ports/reminders.ts'
import type { Safe } from './safe.ts'
import type { State } from './state.ts'

/**
 * Keeps the reminders in step with the plans: what they say today is what there is to be reminded
 * of. What has been said is noted with the settings, so that it is said once.
 * @returns stops it.
 */
export function keepReminding(
  state: State,
  safe: Safe,
  clock: ClockPort,
  port: RemindersPort,
): () => void {
  return effect(() => {
    const { language, settings, plans, region } = state
    const reminded = settings.value.reminded
    const reminders = plans.value
      .flatMap((plan) => remindersOf(plan, clock.today(), region.value))
      .filter(({ key }) => !reminded.includes(key))
      .map((each): DueText => ({ ...dueOf(each), text: each.text[language.value] }))
    if (safe.state.value === 'locked') return
    untracked(() => void keepSaid(safe, port, reminded).then(() => port.set(reminders)))
  })
}

async function keepSaid(safe: Safe, port: RemindersPort, known: readonly string[]): Promise<void> {
  const news = (await port.said()).filter((key) => !known.includes(key))
  if (news.length > 0) await safe.changeSettings({ reminded: [...known, ...news].slice(-500) })
}
