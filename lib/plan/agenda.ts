import type { Plan } from './schema.ts'

/** The five parts of a meeting, in order (mötescirkeln). */
export const agendaParts = ['opening', 'situation', 'needs', 'summary', 'closing'] as const

export type AgendaPart = (typeof agendaParts)[number]

export type Minutes = Readonly<Record<AgendaPart, number>>

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
