import { assessment, empty, type FieldDefinition, filled } from './field.ts'

export const childParticipation = {
  number: 4,
  id: 'childParticipation',
  title: { sv: 'Barnets delaktighet', en: 'The child’s participation' },
  short: { sv: 'barnets delaktighet', en: 'the child’s participation' },
  help: {
    sv: 'Beskriv hur barnet har varit med, före och under mötet. Skriv barnets egna ord som barnet sa dem.',
    en: 'Describe how the child took part, before and at the meeting. Write the child’s own words as they were said.',
  },
  kind: 'answers',
  basis: 'agreement',
  assess: ({ childParticipation: answers }) =>
    assessment(filled(answers.account, answers.ownWords, answers.noWordsReason), [
      empty(answers.account) && { code: 'accountMissing' },
      empty(answers.ownWords) && empty(answers.noWordsReason) && { code: 'ownWordsMissing' },
    ]),
  gist: ({ childParticipation: answers }) => [answers.account || answers.ownWords],
} as const satisfies FieldDefinition
