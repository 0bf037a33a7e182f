import { ASSESSMENT } from './assessment.ts'
import { BASIS } from './basis.ts'
import { CLOSURE } from './closure.ts'
import { EVALUATION } from './evaluation.ts'
import type { RowTable, Section, WrittenField } from './field.ts'
import { FOLLOW_UP } from './follow-up.ts'
import { PARTICIPANTS } from './participants.ts'
import { PERSON } from './person.ts'
import { PLAN } from './plan.ts'
import { SUMMONS } from './summons.ts'

/** The whole form, in the order of the navigation. */
export const SECTIONS: readonly Section[] = [
  PERSON,
  BASIS,
  SUMMONS,
  ASSESSMENT,
  PLAN,
  FOLLOW_UP,
  EVALUATION,
  PARTICIPANTS,
  CLOSURE,
]

/** Every field that a user may write in, outside the tables. */
export const WRITTEN_FIELDS: readonly WrittenField[] = SECTIONS.flatMap(({ fields }) =>
  fields.filter((field) => field.kind !== 'system'),
)

/** Every table of rows. */
export const ROW_TABLES: readonly RowTable[] = SECTIONS.flatMap(({ tables = [] }) => tables)
