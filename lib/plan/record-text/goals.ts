import { bullets, paragraphs } from '../output/document.ts'
import { line, quotation } from '../output/grammar.ts'
import { anyOf, each, once } from '../reading/reading-state.ts'
import { emptyRow } from '../rows.ts'
import type { FieldText } from './field-text.ts'
import { nameInRecord, plainSlots, slotAt } from './plain-answers.ts'

const slots = {
  description: slotAt('goals.description'),
  due: slotAt('goals.due'),
  outcome: slotAt('goals.outcome', { name: 'Resultat' }),
  ...plainSlots('goals'),
}
const short = line('Kort sikt', slots, 'description')
const long = line('Lång sikt', slots, 'description')
const ownWish = quotation(nameInRecord('ownWish'))

export const goals: FieldText = {
  write: (plan) => [
    ...bullets([
      ...plan.goals.filter(({ term }) => term === 'short').map(short.write),
      ...plan.goals.filter(({ term }) => term === 'long').map(long.write),
    ]),
    ...paragraphs(ownWish.write(plan.ownWish)),
  ],
  read: anyOf(
    each(short, (plan, row) => plan.goals.push({ ...emptyRow.goal(row.id, 'short'), ...row })),
    each(long, (plan, row) => plan.goals.push({ ...emptyRow.goal(row.id, 'long'), ...row })),
    once(ownWish, (plan, words) => {
      plan.ownWish = words
    }),
  ),
}
