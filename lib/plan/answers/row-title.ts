import { join } from '../output/document.ts'
import type * as plan from '../schema.ts'
import { bare } from './definition.ts'
import type { ListPath } from './path.ts'
import { type Said, saidDay, saidPerson, saidWords } from './said.ts'

/** How a row of a list is told apart from the others. */
type RowTitle<Row = never> = {
  /** What the row goes by; empty where it has no title. */
  readonly title: (row: Row, content: plan.PlanContent) => readonly Said[]
  /** What is told of a new row behind its title. */
  readonly more?: (row: Row) => readonly Said[]
}

const row = <Row>(title: RowTitle<Row>): RowTitle => bare(title as RowTitle)

const grant = row<plan.Grant>({ title: ({ person }, content) => saidPerson(content, person) })

/** What the rows of each list go by. */
export const rowTitles: Readonly<Record<ListPath, RowTitle>> = {
  guardians: row<plan.Guardian>({ title: ({ name }) => saidWords(name) }),
  'consent.planning': grant,
  'consent.sharing.grants': grant,
  'consent.sharing.addedUnits': row<plan.AddedUnit>({ title: ({ unit }) => saidWords(unit) }),
  interventions: row<plan.Intervention>({
    title: ({ what, unit }) => saidWords(what.trim() || unit),
    more: ({ unit, person }) => saidWords(join([unit, person])),
  }),
  externalMeasures: row<plan.ExternalMeasure>({
    title: ({ who, what }) => saidWords(join([who, what], ': ')),
  }),
  goals: row<plan.Goal>({
    title: ({ description }) => saidWords(description),
    more: ({ term }) => [{ choice: term, of: 'goals.term' }],
  }),
  'meeting.parties': row<plan.Party>({
    title: ({ unit, person }) => saidWords(unit.trim() || person),
    more: ({ unit, person }) => (unit.trim() === '' ? [] : saidWords(person)),
  }),
  'meeting.reminders': row<plan.SentReminder>({
    title: ({ to, date }) => [...saidWords(to), ...saidDay(date)],
    more: ({ way }) => (way === '' ? [] : [{ choice: way, of: 'meeting.reminders.way' }]),
  }),
  'meeting.parked': row<{ readonly text: string }>({ title: ({ text }) => saidWords(text) }),
  followUps: row<plan.HeldFollowUp>({
    title: ({ date, decision }) => [
      ...saidDay(date),
      ...(decision === '' ? [] : [{ choice: decision, of: 'followUps.decision' } as const]),
    ],
    more: ({ reason, decidedBy }) => [
      ...saidWords(reason),
      ...saidWords(decidedBy).map((name) => ({ decidedBy: String(name) })),
    ],
  }),
}
