import type { Plan } from '../schema.ts'
import { shielded } from '../shield.ts'
import type { Field } from '../template/field.ts'
import { fields } from '../template/fields.ts'
import { introduction } from '../template/introduction.ts'
import { meeting } from '../template/meeting.ts'
import { type Part, type PlanDocument, paragraph } from './document.ts'
import { missing, title } from './fixed-words.ts'

/**
 * The whole plan as it stands in a record: title, child, question, the eight fields, meeting and
 * follow-up. Swedish, as the records are. Each sentence stands once; what is empty is left out,
 * but each of the eight headings stands, so that the reader sees what is missing. Never here: the
 * writer's private notes, personal numbers, and with protected identity nothing that tells a place.
 */
export const planDocument = (original: Plan): PlanDocument => {
  const plan = shielded(original)
  const after = meeting.write(plan)
  return {
    title,
    intro: introduction.write(plan),
    parts: [
      ...fields.map((field) => part(field, plan)),
      ...(after.length > 0 ? [{ heading: meeting.heading, blocks: after }] : []),
    ],
  }
}

/** One field alone, for copying. */
export const fieldPart = (plan: Plan, number: number): Part | undefined => {
  const field = fields.find((each) => each.number === number)
  return field && part(field, shielded(plan))
}

const part = (field: Field, plan: Plan): Part => {
  const blocks = field.write(plan)
  return { heading: headingOf(field), blocks: blocks.length > 0 ? blocks : [paragraph(missing)] }
}

export const headingOf = ({ number, title }: Field): string => `${number}. ${title.sv}`
