import { type Block, listed, paragraphs } from '../output/document.ts'
import { answer, line, only } from '../output/grammar.ts'
import { clock, day, text } from '../output/slots.ts'
import { anyOf, each, once, type Reader } from '../reading/draft.ts'
import type { Plan } from '../schema.ts'
import { beforeTheMeeting } from './before-the-meeting.ts'
import { filled } from './field.ts'
import { outcomes } from './outcomes.ts'
import { parties } from './parties.ts'

const when = line(
  'Möte',
  { date: day('Datum'), start: clock('Börjar'), end: clock('Slutar'), place: text('Plats') },
  'date',
)
const single = {
  summonsSent: only(day('Kallelse skickad')),
  replyBy: only(day('Svar senast')),
  chair: answer('Mötesledare'),
  noteTaker: answer('Sekreterare'),
  notes: answer('Anteckningar från mötet'),
}
const keys = Object.keys(single) as (keyof typeof single)[]
const parked = line('Parkerad fråga', { text: text('Fråga') }, 'text')
const extra = line('Regionens fråga', { name: text('Namn'), words: text('Svar') }, 'name')

/** What stands below the eight fields: the meeting, what came of it, and what happens next. */
export const meeting: {
  readonly heading: string
  readonly write: (plan: Plan) => readonly Block[]
  readonly read: Reader
} = {
  heading: 'Möte och uppföljning',
  write: (plan) => {
    const { notes, ...others } = single
    const told = outcomes.write(plan)
    return [
      ...paragraphs(
        ...beforeTheMeeting.write(plan),
        when.write(plan.meeting),
        ...keys.filter((key) => key in others).map((key) => single[key].write(plan.meeting[key])),
      ),
      ...listed(parties.write(plan)),
      ...paragraphs(notes.write(plan.meeting.notes)),
      ...listed([...plan.meeting.parked.map(parked.write), ...told.interventions, ...told.held]),
      ...paragraphs(
        told.next,
        ...Object.entries(plan.extra)
          .filter(([, words]) => filled(words))
          .map(([name, words]) => extra.write({ name, words })),
      ),
    ]
  },
  read: anyOf(
    beforeTheMeeting.read,
    once(when, (plan, row) => Object.assign(plan.meeting, row)),
    ...keys.map((key) =>
      once(single[key], (plan, words) => Object.assign(plan.meeting, { [key]: words })),
    ),
    parties.read,
    each(parked, (plan, row) => plan.meeting.parked.push(row)),
    outcomes.read,
    (words, { plan }) => {
      const row = extra.read(words)
      if (!row || Object.hasOwn(plan.extra, row.name)) return false
      plan.extra = { ...plan.extra, [row.name]: row.words }
      return true
    },
  ),
}
