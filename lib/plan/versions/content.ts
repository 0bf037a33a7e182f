import type { Plan, PlanContent } from '../schema.ts'

/** What the plan says, without what has been done with it and without the writer's own notes. */
export function contentOf(plan: Plan): PlanContent {
  const { handoffs, surveys, versions, otherRecords, unread, mended, pdf, ...content } = plan
  const { agenda, ...meeting } = content.meeting
  return { ...content, meeting: { ...meeting, privateNotes: '' } }
}

/** Whether two contents say the same. When they were changed, and what was typed for oneself, is no content. */
export const sameContent = (one: PlanContent, other: PlanContent): boolean =>
  written(one) === written(other)

const written = ({ changedAt, meeting, ...content }: PlanContent): string => {
  const { privateNotes, agenda, ...shown } = meeting
  return JSON.stringify({ ...content, meeting: shown }, sorted)
}

/** A plan that has been joined from two windows may hold the same answers in another order of keys. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
