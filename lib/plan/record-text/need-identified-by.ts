import { paragraphs } from '../output/document.ts'
import { answer, line } from '../output/grammar.ts'
import { choice, day, text } from '../output/slots.ts'
import { anyOf, once } from '../reading/reading-state.ts'
import type { FieldText } from './field-text.ts'

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

export const needIdentifiedBy: FieldText = {
  write: ({ needIdentifiedBy: answers }) =>
    paragraphs(seen.write(answers), observed.write(answers.observed)),
  read: anyOf(
    once(seen, (plan, row) => Object.assign(plan.needIdentifiedBy, row)),
    once(observed, (plan, words) => Object.assign(plan.needIdentifiedBy, { observed: words })),
  ),
}
