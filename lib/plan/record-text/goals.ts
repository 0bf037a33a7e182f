import { listed, paragraphs } from '../output/document.ts'
import { line, quotation } from '../output/grammar.ts'
import { choice, day, text } from '../output/slots.ts'
import { anyOf, each, once } from '../reading/draft.ts'
import type { FieldText } from './field-text.ts'

const slots = {
  description: text('Mål'),
  due: day('Senast'),
  outcome: choice(
    'Resultat',
    { '': '', reached: 'nått', partly: 'delvis nått', notReached: 'inte nått' },
    '',
  ),
}
const short = line('Kort sikt', slots, 'description')
const long = line('Lång sikt', slots, 'description')
const ownWish = quotation('Barnets egen önskan')

export const goals: FieldText = {
  write: (plan) => [
    ...listed([
      ...plan.goals.filter(({ term }) => term === 'short').map(short.write),
      ...plan.goals.filter(({ term }) => term === 'long').map(long.write),
    ]),
    ...paragraphs(ownWish.write(plan.ownWish)),
  ],
  read: anyOf(
    each(short, (plan, row) => plan.goals.push({ ...row, term: 'short' })),
    each(long, (plan, row) => plan.goals.push({ ...row, term: 'long' })),
    once(ownWish, (plan, words) => {
      plan.ownWish = words
    }),
  ),
}
