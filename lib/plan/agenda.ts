import { swedishDay } from '../dates/sweden.ts'
import { type AgendaPart, agendaParts } from './agenda-parts.ts'
import type { Plan } from './schema.ts'

type Minutes = Readonly<Record<AgendaPart, number>>

/** Where the region says nothing else. They make 55: five are left for coming and going. */
export const usualMinutes = {
  opening: 5,
  situation: 10,
  needs: 25,
  summary: 10,
  closing: 5,
} as const satisfies Minutes

/**
 * Minutes for each part. The third, about needs and interventions, takes the time that is left of
 * the meeting, and the others give way only when it would be the shorter for them.
 * @param usual minutes for each part, as the region has them.
 */
export function agenda({ start, end }: Plan['meeting'], usual: Minutes): Minutes {
  const length = minutesBetween(start, end)
  if (length === undefined) return usual
  const whole = agendaParts.reduce((sum, part) => sum + usual[part], 0)
  const others = whole - usual.needs
  if (length - others >= others / 2) return { ...usual, needs: length - others }
  const share = length / whole
  const scaled = agendaParts.map((part) => [part, Math.max(1, Math.floor(usual[part] * share))])
  return Object.fromEntries(scaled) as Record<AgendaPart, number>
}

/** Undefined where a time is missing, or the end does not come after the start. */
function minutesBetween(start: string, end: string): number | undefined {
  const [from, to] = [minuteOfDay(start), minuteOfDay(end)]
  return from !== undefined && to !== undefined && to > from ? to - from : undefined
}

function minuteOfDay(clock: string): number | undefined {
  const [hours, minutes] = clock.split(':').map(Number)
  return clock === '' || hours === undefined || minutes === undefined
    ? undefined
    : hours * 60 + minutes
}

type Agenda = NonNullable<Plan['meeting']['agenda']>

/**
 * The agenda in another part from an instant on, with the time spent in the one before. A day that
 * ended in the middle of a part is not counted into it: the page was only left open.
 */
export function toPart(agenda: Agenda | undefined, part: AgendaPart, now: string): Agenda {
  if (!agenda) return { part, since: now, spent: {} }
  const { since, spent } = agenda
  const sameDay = swedishDay(since) === swedishDay(now)
  const running = sameDay ? Math.max(0, Date.parse(now) - Date.parse(since)) : 0
  return {
    part,
    since: now,
    spent: { ...spent, [agenda.part]: (spent[agenda.part] ?? 0) + running },
  }
}
