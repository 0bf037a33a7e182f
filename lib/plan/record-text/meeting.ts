import { type Block, bullets, paragraphs } from '../output/document.ts'
import { fold } from '../output/fold.ts'
import { answer, line, only } from '../output/grammar.ts'
import { day, text } from '../output/slots.ts'
import { anyOf, each, once, type Reader } from '../reading/reading-state.ts'
import { valueUnder } from '../same.ts'
import type { Plan } from '../schema.ts'
import { filled } from '../template/field.ts'
import { beforeTheMeeting } from './before-the-meeting.ts'
import { outcomes } from './outcomes.ts'
import { parties } from './parties.ts'
import { nameInRecord, plainLines, slotAt } from './plain-answers.ts'
import { sentReminders } from './sent-reminders.ts'

const whenSlots = {
  date: day('Datum'),
  start: slotAt('meeting.start'),
  end: slotAt('meeting.end'),
  place: slotAt('meeting.place'),
}
const when = line('Möte', whenSlots, 'date')
const calledOff = line('Inställt möte', whenSlots, 'date')
const single = {
  summonsSent: only(slotAt('meeting.summonsSent')),
  replyBy: only(slotAt('meeting.replyBy')),
  chair: answer(nameInRecord('meeting.chair')),
  noteTaker: answer(nameInRecord('meeting.noteTaker')),
  notes: answer(nameInRecord('meeting.notes')),
}
const keys = Object.keys(single) as (keyof typeof single)[]
const parked = line('Parkerad fråga', { text: slotAt('meeting.parked.text') }, 'text')
const plain = plainLines('meeting')
const extra = line(nameInRecord('extra'), { name: text('Namn'), words: text('Svar') }, 'name')

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
        (plan.meeting.invite.cancelled ? calledOff : when).write(plan.meeting),
        ...keys.filter((key) => key in others).map((key) => single[key].write(plan.meeting[key])),
      ),
      ...bullets([...parties.write(plan), ...sentReminders.write(plan)]),
      ...paragraphs(notes.write(plan.meeting.notes)),
      ...bullets([...plan.meeting.parked.map(parked.write), ...told.interventions, ...told.held]),
      ...paragraphs(
        told.next,
        ...plain.write(plan),
        ...Object.entries(plan.extra)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .filter(([, words]) => filled(words))
          .map(([id, words]) =>
            extra.write({ name: valueUnder(plan.extraLabels, id) || id, words }),
          ),
      ),
    ]
  },
  read: anyOf(
    beforeTheMeeting.read,
    once(when, (plan, row) => Object.assign(plan.meeting, row)),
    once(calledOff, ({ meeting }, row) =>
      Object.assign(meeting, row, { invite: { ...meeting.invite, cancelled: true } }),
    ),
    ...keys.map((key) =>
      once(single[key], (plan, words) => Object.assign(plan.meeting, { [key]: words })),
    ),
    parties.read,
    sentReminders.read,
    each(parked, (plan, row) => plan.meeting.parked.push(row)),
    outcomes.read,
    plain.read,
    (words, { plan, questions }) => {
      const row = extra.read(words)
      const id =
        row && (questions.find(({ label }) => fold(label) === fold(row.name))?.id ?? row.name)
      if (!row || id === undefined || Object.hasOwn(plan.extra, id)) return false
      plan.extra = { ...plan.extra, [id]: row.words }
      if (id !== row.name) plan.extraLabels = { ...plan.extraLabels, [id]: row.name }
      return true
    },
  ),
}
