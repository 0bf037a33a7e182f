import { listed, paragraphs } from '../output/document.ts'
import { line, quotation } from '../output/grammar.ts'
import { choice, day, text } from '../output/slots.ts'
import { anyOf, each, once } from '../reading/draft.ts'
import type { Goal, Plan } from '../schema.ts'
import { assessment, type Field, filled } from './field.ts'

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

export const goals: Field = {
  number: 8,
  id: 'goals',
  title: { sv: 'Mål på kort och lång sikt', en: 'Short-term and long-term goals' },
  short: { sv: 'mål', en: 'goals' },
  help: {
    sv: 'Skriv mål som går att se när de är nådda. Barnets egen önskan står för sig, med barnets ord.',
    en: 'Write goals that can be seen when they are reached. The child’s own wish stands apart, in its own words.',
  },
  kind: 'list',
  basis: 'agreement',
  assess: (plan) =>
    assessment(plan.goals.some(isGoal) || filled(plan.ownWish), [
      ofTerm(plan, 'short').length === 0 && {
        sv: 'Skriv minst ett mål på kort sikt.',
        en: 'Write at least one short-term goal.',
      },
      ofTerm(plan, 'long').length === 0 && {
        sv: 'Skriv minst ett mål på lång sikt.',
        en: 'Write at least one long-term goal.',
      },
    ]),
  gist: (plan) =>
    ofTerm(plan, 'short')[0]?.description ?? ofTerm(plan, 'long')[0]?.description ?? '',
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

const isGoal = ({ description }: Goal): boolean => filled(description)

/** The goals of one term that say something. */
export const ofTerm = (plan: Plan, term: Goal['term']): readonly Goal[] =>
  plan.goals.filter((goal) => goal.term === term && isGoal(goal))
