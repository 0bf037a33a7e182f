import { paragraph, paragraphs } from '../output/document.ts'
import { title } from '../output/fixed-words.ts'
import { source, sourceOf } from '../output/source.ts'
import { fieldTexts } from '../record-text/field-texts.ts'
import { introduction } from '../record-text/introduction.ts'
import { fields } from '../template/fields.ts'
import { aroundTheMeeting } from './around-the-meeting.ts'
import type { Section } from './section.ts'

const beforeTheFields = [
  {
    id: 'documentType',
    write: () => [paragraph('SIP')],
  },
  {
    id: 'title',
    write: () => [paragraph(title)],
  },
  {
    id: 'child',
    write: (plan) => introduction.write({ ...plan, meetingQuestion: '' }),
  },
  {
    id: 'childName',
    write: ({ child }) => paragraphs(child.name.trim()),
  },
  {
    id: 'meetingQuestion',
    write: ({ meetingQuestion }) => paragraphs(meetingQuestion.trim()),
  },
  {
    id: 'principal',
    write: ({ leadPrincipal }) => paragraphs(leadPrincipal.principal.trim()),
  },
] as const satisfies readonly Section[]

/** The whole plan in one field, with its headings. `planDocument` writes it, with its source. */
export const wholePlan = 'plan'

/** A section that is none of the documentation fields. */
export type OwnSectionId =
  | (typeof beforeTheFields | typeof aroundTheMeeting)[number]['id']
  | 'source'
  | typeof wholePlan

/** Every section in the order in which a plan is written. */
export const sections: readonly Section[] = [
  ...beforeTheFields,
  ...fields.map(
    ({ id }): Section => ({
      id,
      write: (plan, _writer, today) => fieldTexts[id].write(plan, today),
    }),
  ),
  ...aroundTheMeeting,
  {
    id: 'source',
    write: (plan, writer) => [paragraph(source.write(sourceOf(plan, writer)))],
  },
  { id: wholePlan, write: () => [] },
]

export const sectionOf = (id: string): Section | undefined =>
  sections.find((section) => section.id === id)
