import { computed, signal } from '@preact/signals'
import { type AgendaPart, agendaParts } from '../plan/agenda.ts'
import type { ClockPort } from './ports/clock.ts'

type Spent = Readonly<Record<AgendaPart, number>>

const minute = 60_000
const none: Spent = { opening: 0, situation: 0, needs: 0, summary: 0, closing: 0 }

/**
 * Which part the meeting is in, and how long each has taken. Nothing is counted until the first
 * choice: the page is often opened while people are still finding their chairs.
 */
export function createMeetingTime(clock: ClockPort) {
  const part = signal<AgendaPart>('opening')
  const earlier = signal(none)
  const since = signal<string | undefined>(undefined)
  const now = signal(clock.now())

  const running = (): number =>
    since.value === undefined ? 0 : Math.max(0, Date.parse(now.value) - Date.parse(since.value))

  return {
    part,
    now,
    started: computed(() => since.value !== undefined),
    /** Whole minutes spent in each part. */
    minutes: computed<Spent>(() => {
      const spent = { ...earlier.value, [part.value]: earlier.value[part.value] + running() }
      return Object.fromEntries(
        agendaParts.map((each) => [each, Math.floor((spent[each] ?? 0) / minute)]),
      ) as Spent
    }),
    /** Goes to a part; the same part again only starts the time. */
    choose(next: AgendaPart): void {
      now.value = clock.now()
      earlier.value = { ...earlier.value, [part.value]: earlier.value[part.value] + running() }
      part.value = next
      since.value = now.value
    },
    /** Looks at the clock. */
    tick(): void {
      now.value = clock.now()
    },
  }
}

export type MeetingTime = ReturnType<typeof createMeetingTime>
