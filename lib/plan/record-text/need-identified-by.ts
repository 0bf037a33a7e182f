import { paragraphs } from '../output/document.ts'
import { answer, line } from '../output/grammar.ts'
import { anyOf, once } from '../reading/reading-state.ts'
import type { FieldText } from './field-text.ts'
import { slotAt } from './plain-answers.ts'

const seen = line(
  'Uppmärksammat av',
  {
    who: slotAt('needIdentifiedBy.who'),
    unit: slotAt('needIdentifiedBy.unit'),
    date: slotAt('needIdentifiedBy.date', { name: 'Datum' }),
    source: slotAt('needIdentifiedBy.source', { name: 'Källa', words: { staff: '' } }),
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
