import { join, paragraphs } from '../output/document.ts'
import { answer, line } from '../output/grammar.ts'
import { choice, day, text } from '../output/slots.ts'
import { anyOf, once } from '../reading/draft.ts'
import { assessment, empty, type Field, filled } from './field.ts'

const seen = line(
  'Uppmärksammat av',
  {
    who: text('Vem'),
    unit: text('Enhet'),
    date: day('Datum'),
    source: choice(
      'Källa',
      { staff: '', family: 'barnet eller familjen', other: 'någon annan' },
      'staff',
    ),
  },
  'who',
)
const observed = answer('Det som uppmärksammades')

export const needIdentifiedBy: Field = {
  number: 2,
  id: 'needIdentifiedBy',
  title: { sv: 'Vem uppmärksammade behovet', en: 'Who identified the need' },
  short: { sv: 'vem som såg behovet', en: 'who saw the need' },
  help: {
    sv: 'Skriv vem som såg behovet, när, och vad personen såg. Det kan vara personal, barnet eller familjen.',
    en: 'Write who saw the need, when, and what they saw. It may be staff, the child or the family.',
  },
  kind: 'answers',
  basis: 'agreement',
  assess: ({ needIdentifiedBy: { source, who, unit, date, observed } }) =>
    assessment(filled(who, unit, date, observed), [
      empty(who) && {
        sv: 'Ange vem, med roll eller relation.',
        en: 'Say who, by role or relation.',
      },
      source === 'staff' &&
        empty(unit) && { sv: 'Ange personalens enhet.', en: 'Name the unit of the staff.' },
      empty(date) && { sv: 'Ange datum.', en: 'Give the date.' },
    ]),
  gist: ({ needIdentifiedBy: { who, unit, date } }) => join([who, unit, date]),
  write: ({ needIdentifiedBy: answers }) =>
    paragraphs(seen.write(answers), observed.write(answers.observed)),
  read: anyOf(
    once(seen, (plan, row) => Object.assign(plan.needIdentifiedBy, row)),
    once(observed, (plan, words) => Object.assign(plan.needIdentifiedBy, { observed: words })),
  ),
}
