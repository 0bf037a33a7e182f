import { line, segments } from '../output/grammar.ts'
import { clock, day, text } from '../output/slots.ts'
import { anyOf, each, numbered, once, type Reader } from '../reading/reading-state.ts'
import type { Plan } from '../schema.ts'
import { writeNumbered } from './needed-interventions.ts'
import { plainSlots, slotAt } from './plain-answers.ts'

const outcome = segments({
  status: slotAt('interventions.status', { words: { done: 'genomförd' } }),
  result: slotAt('interventions.result'),
  effect: slotAt('interventions.effect'),
})
const held = line(
  'Hållen uppföljning',
  {
    date: slotAt('followUps.date', { name: 'Datum' }),
    decision: slotAt('followUps.decision', {
      words: { continue: 'fortsätter', close: 'avslutas' },
    }),
    reason: slotAt('followUps.reason'),
    decidedBy: slotAt('followUps.decidedBy'),
    ...plainSlots('followUps'),
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
