import { assessment, empty, type FieldDefinition, filled } from './field.ts'

export const childParticipation = {
  number: 4,
  id: 'childParticipation',
  kind: 'answers',
  basis: 'agreement',
  assess: ({ childParticipation: answers }) =>
    assessment(filled(answers.account, answers.ownWords, answers.noWordsReason), [
      empty(answers.account) && { code: 'accountMissing' },
      empty(answers.ownWords) && empty(answers.noWordsReason) && { code: 'ownWordsMissing' },
    ]),
  gist: ({ childParticipation: answers }) => [answers.account || answers.ownWords],
} as const satisfies FieldDefinition
