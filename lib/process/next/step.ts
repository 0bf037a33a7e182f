import type { Text } from '../../plan/language.ts'
import type { FieldId } from '../../plan/template/field.ts'

/** Where in the panel something is answered: one of the eight fields, or a part of the process. */
export type Section =
  | FieldId
  | 'meetingQuestion'
  | 'preMeeting'
  | 'parties'
  | 'meetingDay'
  | 'summons'
  | 'replies'
  | 'attendance'
  | 'confirmations'
  | 'followUp'
  | 'closure'

export type Missing = { readonly name: Text; readonly section: Section }

/** What comes next and why, in one sentence, where to do it, and what else is missing. */
export type Step = {
  readonly text: Text
  readonly section: Section
  readonly missing: readonly Missing[]
}

export const step = (
  section: Section,
  sv: string,
  en: string,
  missing: readonly (Missing | false)[] = [],
): Step => ({ section, text: { sv, en }, missing: missing.filter((each) => each !== false) })

export const missing = (section: Section, sv: string, en: string): Missing => ({
  section,
  name: { sv, en },
})
