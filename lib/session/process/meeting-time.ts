import { computed, signal } from '@preact/signals'
import { toPart } from '../../plan/agenda.ts'
import { type AgendaPart, agendaParts } from '../../plan/agenda-parts.ts'
import type { Base } from '../base.ts'
import { defineModel } from '../model.ts'
import type { Editing } from '../plan/editing.ts'

type Spent = Readonly<Record<AgendaPart, number>>

const minute = 60_000

type Parts = Base & { readonly editing: Editing }

/**
 * Which part the meeting is in, and how long each has taken, as the plan keeps it. Nothing is counted
 * until the first choice: the page is often opened while people are still finding their chairs.
 */
export const createMeetingTime = defineModel(({ ports, state, editing }: Parts) => {
  const { clock } = ports
  const now = signal(clock.now())
  const agenda = computed(() => state.plan.value?.meeting.agenda)
  const started = computed(() => agenda.value !== undefined)

  return {
    part: computed<AgendaPart>(() => agenda.value?.part ?? 'opening'),
    now,
    started,
    /** Whole minutes spent in each part. */
    minutes: computed<Spent>(() => {
      const spent = agenda.value && toPart(agenda.value, agenda.value.part, now.value).spent
      return Object.fromEntries(
        agendaParts.map((each) => [each, Math.floor((spent?.[each] ?? 0) / minute)]),
      ) as Spent
    }),
    /** Goes to a part; the same part again only starts the time. */
    choose(next: AgendaPart): void {
      now.value = clock.now()
      const plan = state.plan.value
      if (!plan) return
      // Not what somebody has written: it is no step to undo.
      editing.record(plan.id, ({ meeting, ...rest }) => ({
        ...rest,
        meeting: { ...meeting, agenda: toPart(meeting.agenda, next, now.value) },
      }))
    },
    /** Looks at the clock. */
    tick(): void {
      now.value = clock.now()
    },
  }
})
