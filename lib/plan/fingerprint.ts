import { isRecord, type Row, valueUnder } from './same.ts'
import type { Plan, PlanContent } from './schema.ts'

/**
 * Tells whether two plans say the same: equal texts for equal content, in whatever order it has been
 * written. What was done with the plan, when it was changed, how its meeting goes, the words of the
 * region's own questions, and the writer's private notes are no content. Which PDF goes with it is.
 */
export const fingerprint = (plan: PlanContent): string => hashOf(contentOf(plan), inOrder)

/**
 * Whether a plan says what it said when the fingerprint was kept. Those that were kept before names had
 * an order have that in which a kept plan is read.
 */
export const isFingerprintOf = (kept: string, plan: PlanContent): boolean =>
  kept === fingerprint(plan) || kept === hashOf(contentOf(plan), inEarlyOrder)

function contentOf(plan: PlanContent): unknown {
  const { handoffs, versions, surveys, otherRecords, unread, mended, ...rest } = plan as Plan
  const { extraLabels, changedAt, meeting, pdf, ...content } = rest
  const { privateNotes, agenda, ...shown } = meeting
  return { ...content, meeting: shown, ...(pdf && { pdf: pdf.id }) }
}

/** For `JSON.stringify`: the same text whatever order names were written in. */
export const inOrder = (_: string, value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** The names that came first in a row or a part when a fingerprint had the order of reading. */
const earlyNames: Readonly<Record<string, readonly string[]>> = {
  goals: ['id', 'term'],
  parties: ['id', 'unit', 'person', 'reply', 'attended'],
  meeting: 'date start end place summonsSent chair noteTaker parties reminders'.split(' '),
}

function inEarlyOrder(name: string, value: unknown): unknown {
  const names = valueUnder(earlyNames, name)
  if (!names) return value
  const ordered = (each: Row) => {
    const first = names.flatMap((key) => (key in each ? [[key, each[key]]] : []))
    return Object.fromEntries([...first, ...Object.entries(each)])
  }
  return Array.isArray(value) ? value.map(ordered) : isRecord(value) ? ordered(value) : value
}

/** FNV-1a over the JSON: cheap, and only ever compared with what was once kept of the same plan. */
export function hashOf(said: unknown, order?: (name: string, value: unknown) => unknown): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (const sign of JSON.stringify(said, order)) {
    const code = sign.codePointAt(0) ?? 0
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + 0x9e37), 0x01000193)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
