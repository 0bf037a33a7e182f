import { line, segments } from '../output/grammar.ts'
import { choice, clock, day, text } from '../output/slots.ts'
import { anyOf, each, numbered, once, type Reader } from '../reading/draft.ts'
import type { Plan } from '../schema.ts'
import { writeNumbered } from './needed-interventions.ts'

const outcome = segments({
  status: choice(
    'Läge',
    { notStarted: '', ongoing: 'pågår', done: 'genomförd', stopped: 'avbruten' },
    'notStarted',
  ),
  result: text('Resultat'),
  effect: text('Betydelse för barnet'),
})
const held = line(
  'Hållen uppföljning',
  {
    date: day('Datum'),
    decision: choice('Beslut', { '': '', continue: 'fortsätter', close: 'avslutas' }, ''),
    reason: text('Skäl'),
    decidedBy: text('Beslutat av'),
  },
  'date',
)
const next = line(
  'Nästa uppföljning',
  { date: day('Datum'), time: clock('Tid'), caller: text('Kallar') },
  'date',
)

/** What came of the interventions, and the follow-ups: those that were held, and the next. */
export const outcomes: {
  readonly write: (plan: Plan) => {
    readonly interventions: readonly string[]
    readonly held: readonly string[]
    readonly next: string
  }
  readonly read: Reader
} = {
  write: (plan) => ({
    interventions: writeNumbered(plan, outcome),
    held: plan.followUps.map(held.write),
    next: next.write(plan.followUp),
  }),
  read: anyOf(
    numbered(outcome, 'outcome'),
    each(held, ({ followUps }, row) => followUps.push(row)),
    once(next, ({ followUp }, row) => Object.assign(followUp, row)),
  ),
}
