import { paragraph, sentence } from '../output/document.ts'
import { assessment, empty, type Field, filled } from './field.ts'

export const childParticipation: Field = {
  number: 4,
  id: 'childParticipation',
  title: { sv: 'Barnets delaktighet', en: 'The child’s participation' },
  question: { sv: 'Hur har barnet varit delaktigt?', en: 'How has the child taken part?' },
  short: { sv: 'barnets delaktighet', en: 'the child’s participation' },
  help: {
    sv: 'Beskriv hur barnet har varit med, före och under mötet. Skriv barnets egna ord som barnet sa dem.',
    en: 'Describe how the child took part, before and at the meeting. Write the child’s own words as they were said.',
  },
  kind: 'answers',
  basis: 'agreement',
  fhir: 'CarePlan.contributor → Patient',
  assess: ({ childParticipation: { account, ownWords, noWordsReason } }) =>
    assessment(filled(account, ownWords, noWordsReason), [
      empty(account) && {
        sv: 'Beskriv minst ett sätt som barnet har varit med på.',
        en: 'Describe at least one way in which the child took part.',
      },
      empty(ownWords) &&
        empty(noWordsReason) && {
          sv: 'Barnets egna ord saknas. Skriv dem, eller varför de saknas.',
          en: 'The child’s own words are missing. Write them, or why they are missing.',
        },
    ]),
  gist: ({ childParticipation: { account, ownWords } }) => account || ownWords,
  write: ({ childParticipation: { account, ownWords, noWordsReason } }) => [
    ...(filled(account) ? [paragraph(sentence(account))] : []),
    ...(filled(ownWords) ? [paragraph(sentence(`Barnets egna ord: ${quoted(ownWords)}`))] : []),
    ...(filled(noWordsReason) && empty(ownWords)
      ? [paragraph(sentence(`Barnets egna ord saknas: ${noWordsReason}`))]
      : []),
  ],
}

/** In Swedish quotation marks, once, whether or not they were typed. */
export const quoted = (words: string): string =>
  `”${words.trim().replace(/^["”“]([^"”“]*)["”“]$/, '$1')}”`
