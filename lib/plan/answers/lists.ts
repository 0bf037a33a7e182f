import { dayWithYear } from '../../dates/in-both.ts'
import type { Text } from '../language.ts'
import { join } from '../output/document.ts'
import { personInRecord } from '../person-in-record.ts'
import type * as plan from '../schema.ts'
import { fieldLabels } from './field-labels.ts'
import { text } from './label.ts'
import { meetingLabels } from './meeting-labels.ts'
import type { ListPath } from './path.ts'

/** In which words the rows of a list are told. */
type ListLabel<Row = never> = {
  /** "Ny insats" and "Borttagen insats". */
  readonly added: Text
  readonly removed: Text
  /** What the row is, beside its title: "Insatsen". */
  readonly one: Text
  /** What the row goes by; empty where it says nothing. */
  readonly title: (row: Row, content: plan.PlanContent) => string
  /** What is told of a new row behind its title. */
  readonly more?: (row: Row) => string
}

const label = <Row>(words: ListLabel<Row>): ListLabel => words as ListLabel

const grants = (one: Text): ListLabel =>
  label<plan.Grant>({
    added: text('Nytt samtycke', 'New consent'),
    removed: text('Borttaget samtycke', 'Removed consent'),
    one,
    title: ({ person }, content) => personInRecord(content as plan.Plan, person),
  })

const decisions = meetingLabels['followUps.decision'].choices

/** Every list of rows, in the order in which it is told. */
export const listLabels: Readonly<Record<ListPath, ListLabel>> = {
  guardians: label<plan.Guardian>({
    added: text('Ny vårdnadshavare', 'New guardian'),
    removed: text('Borttagen vårdnadshavare', 'Removed guardian'),
    one: text('Vårdnadshavaren', 'The guardian'),
    title: ({ name }) => name,
  }),
  'consent.planning': grants(text('Samtycke till planen', 'Consent to the plan')),
  'consent.sharing.grants': grants(text('Samtycke att dela', 'Consent to share')),
  'consent.sharing.addedUnits': label<plan.AddedUnit>({
    added: text('Ny enhet i samtycket', 'New unit in the consent'),
    removed: text('Enhet borttagen ur samtycket', 'Unit removed from the consent'),
    one: text('Enhet som har lagts till i samtycket', 'Unit added to the consent'),
    title: ({ unit }) => unit,
  }),
  interventions: label<plan.Intervention>({
    added: text('Ny insats', 'New intervention'),
    removed: text('Borttagen insats', 'Removed intervention'),
    one: text('Insatsen', 'The intervention'),
    title: ({ what, unit }) => what.trim() || unit,
    more: ({ unit, person }) => join([unit, person]),
  }),
  externalMeasures: label<plan.ExternalMeasure>({
    added: text('Ny åtgärd av någon annan', 'New measure by another'),
    removed: text('Borttagen åtgärd av någon annan', 'Removed measure by another'),
    one: text('Åtgärden', 'The measure'),
    title: ({ who, what }) => join([who, what], ': '),
  }),
  goals: label<plan.Goal>({
    added: text('Nytt mål', 'New goal'),
    removed: text('Borttaget mål', 'Removed goal'),
    one: text('Målet', 'The goal'),
    title: ({ description }) => description,
    more: ({ term }) => fieldLabels['goals.term'].choices[term].sv,
  }),
  'meeting.parties': label<plan.Party>({
    added: text('Ny part', 'New party'),
    removed: text('Borttagen part', 'Removed party'),
    one: text('Parten', 'The party'),
    title: ({ unit, person }) => unit.trim() || person,
    more: ({ unit, person }) => (unit.trim() === '' ? '' : person),
  }),
  'meeting.reminders': label<plan.SentReminder>({
    added: text('Påminnelse skickad', 'Reminder sent'),
    removed: text('Borttagen påminnelse', 'Removed reminder'),
    one: text('Påminnelsen', 'The reminder'),
    title: ({ to, date }) => join([to, date && dayWithYear(date).sv]),
    more: ({ way }) => meetingLabels['meeting.reminders.way'].choices[way].sv,
  }),
  'meeting.parked': label<{ readonly text: string }>({
    added: text('Parkerad fråga', 'Parked question'),
    removed: text('Fråga som inte längre är parkerad', 'Question no longer parked'),
    one: text('Den parkerade frågan', 'The parked question'),
    title: (row) => row.text,
  }),
  followUps: label<plan.HeldFollowUp>({
    added: text('Uppföljning har hållits', 'A follow-up has been held'),
    removed: text('Borttagen uppföljning', 'Removed follow-up'),
    one: text('Uppföljningen', 'The follow-up'),
    title: ({ date, decision }) => join([date && dayWithYear(date).sv, decisions[decision].sv]),
    more: ({ reason, decidedBy }) => join([reason, decidedBy && `beslutat av ${decidedBy}`]),
  }),
}
