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
    title: { sv: 'Dokumenttyp: SIP', en: 'Kind of document: SIP' },
    write: () => [paragraph('SIP')],
  },
  {
    id: 'title',
    title: { sv: 'Rubrik', en: 'Title' },
    write: () => [paragraph(title)],
  },
  {
    id: 'child',
    title: { sv: 'Barnet och vårdnadshavarna', en: 'The child and the guardians' },
    write: (plan) => introduction.write({ ...plan, meetingQuestion: '' }),
  },
  {
    id: 'childName',
    title: { sv: 'Barnets namn', en: 'The child’s name' },
    write: ({ child }) => paragraphs(child.name.trim()),
  },
  {
    id: 'meetingQuestion',
    title: { sv: 'Frågan för mötet', en: 'The question for the meeting' },
    write: ({ meetingQuestion }) => paragraphs(meetingQuestion.trim()),
  },
  {
    id: 'principal',
    title: { sv: 'Ansvarig huvudman', en: 'Responsible principal' },
    write: ({ leadPrincipal }) => paragraphs(leadPrincipal.principal.trim()),
  },
] as const satisfies readonly Section[]

/** The whole plan in one field, with its headings. `planDocument` writes it, with its source. */
export const wholePlan = 'plan'

/** Every section in the order in which a plan is written. */
export const sections: readonly Section[] = [
  ...beforeTheFields,
  ...fields.map(
    ({ id, title }): Section => ({
      id,
      title,
      write: (plan, _writer, today) => fieldTexts[id].write(plan, today),
    }),
  ),
  ...aroundTheMeeting,
  {
    id: 'source',
    title: { sv: 'Källa och version', en: 'Source and version' },
    write: (plan, writer) => [paragraph(source.write(sourceOf(plan, writer)))],
  },
  { id: wholePlan, title: { sv: 'Hela planen', en: 'The whole plan' }, write: () => [] },
]

export const sectionOf = (id: string): Section | undefined =>
  sections.find((section) => section.id === id)
