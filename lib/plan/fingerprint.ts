import type { Plan, PlanContent } from './schema.ts'

/**
 * Tells whether two plans say the same: equal texts for equal content. What was done with the plan,
 * when it was changed, how its meeting goes, the words of the region's own questions, and the
 * writer's private notes are no content. Which PDF goes with it is.
 */
export function fingerprint(plan: PlanContent): string {
  const { handoffs, versions, surveys, otherRecords, unread, mended, ...rest } = plan as Plan
  const { extraLabels, changedAt, meeting, pdf, ...content } = rest
  const { privateNotes, agenda, ...shown } = meeting
  const said = { ...content, meeting: shown, ...(pdf && { pdf: pdf.id }) }
  return hashOf(said)
}

/** FNV-1a over the JSON: cheap, and only ever compared with what was once kept of the same plan. */
export function hashOf(said: unknown): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (const sign of JSON.stringify(said)) {
    const code = sign.codePointAt(0) ?? 0
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + 0x9e37), 0x01000193)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
