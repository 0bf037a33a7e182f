import { fieldTexts } from '../record-text/field-texts.ts'
import { introduction } from '../record-text/introduction.ts'
import { meeting } from '../record-text/meeting.ts'
import type { Plan } from '../schema.ts'
import { shield } from '../shield.ts'
import { type Field, fields, type SectionId } from '../template/fields.ts'
import { type Part, type PlanDocument, paragraph } from './document.ts'
import { missing, title } from './fixed-words.ts'
import { headingOf, markLines, titleInRecord } from './own-lines.ts'

export type { SectionId }

/** In the order of the template. */
export const sectionIds: readonly SectionId[] = [
  'introduction',
  ...fields.map(({ id }) => id),
  'meeting',
]

/**
 * The whole plan as it stands in a record: title, child, question, the eight fields, meeting and
 * follow-up. Swedish, as the records are. Each sentence stands once; what is empty is left out,
 * but each of the eight headings stands, so that the reader sees what is missing. Never here: the
 * writer's private notes, personal numbers, and with protected identity nothing that tells a place.
 * @param order some of it alone, or in a record's own order; the introduction always comes first.
 * @param today `YYYY-MM-DD`: what holds no longer is told as such. Else as of the last change.
 */
export const planDocument = (
  original: Plan,
  order: readonly SectionId[] = sectionIds,
  today?: string,
): PlanDocument => {
  const plan = shield(original)
  return {
    title,
    intro: order.includes('introduction') ? markLines(introduction.write(plan)) : [],
    parts: order.flatMap((id) =>
      id === 'meeting' ? meetingPart(plan) : fieldParts(plan, id, today),
    ),
  }
}

const meetingPart = (plan: Plan): Part[] => {
  const blocks = markLines(meeting.write(plan))
  return blocks.length > 0 ? [{ heading: meeting.heading, blocks }] : []
}

const fieldParts = (plan: Plan, id: SectionId, today?: string): Part[] =>
  fields.filter((field) => field.id === id).map((field) => part(field, plan, today))

/** One field alone, for copying. */
export const fieldPart = (plan: Plan, number: number, today?: string): Part | undefined => {
  const field = fields.find((each) => each.number === number)
  return field && part(field, shield(plan), today)
}

const part = (field: Field, plan: Plan, today?: string): Part => {
  const blocks = markLines(fieldTexts[field.id].write(plan, today))
  return { heading: headingOf(field), blocks: blocks.length > 0 ? blocks : [paragraph(missing)] }
}

/** Every heading that a plan in a record may have, without the numbers, which a list may have taken. */
export const headingsInRecord: readonly string[] = [...fields.map(titleInRecord), meeting.heading]
