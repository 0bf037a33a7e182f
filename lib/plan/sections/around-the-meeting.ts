import { createPlan } from '../create.ts'
import { paragraphs } from '../output/document.ts'
import { goals } from '../record-text/goals.ts'
import { meeting } from '../record-text/meeting.ts'
import type { Plan } from '../schema.ts'
import type { Section } from './section.ts'

const blank = createPlan('blank', '1970-01-01T00:00:00Z')

/** What the part below the eight fields says of some of the meeting's answers alone. */
const ofMeeting = ({ meeting: all }: Plan, ...keys: readonly (keyof Plan['meeting'])[]) =>
  meeting.write({
    ...blank,
    meeting: { ...blank.meeting, ...Object.fromEntries(keys.map((key) => [key, all[key]])) },
  })

const dayAlone = (day: (plan: Plan) => string): Pick<Section, 'write' | 'day'> => ({
  write: (plan) => paragraphs(day(plan)),
  day,
})

/** The call, the meeting and what comes after it. */
export const aroundTheMeeting = [
  {
    id: 'summons',
    write: (plan) =>
      ofMeeting(plan, 'date', 'start', 'end', 'place', 'summonsSent', 'replyBy', 'parties'),
  },
  {
    id: 'summonsSent',
    ...dayAlone(({ meeting }) => meeting.summonsSent),
  },
  {
    id: 'replyBy',
    ...dayAlone(({ meeting }) => meeting.replyBy),
  },
  {
    id: 'preMeeting',
    write: ({ preMeeting }) => meeting.write({ ...blank, preMeeting }),
  },
  {
    id: 'meetingDate',
    ...dayAlone(({ meeting }) => meeting.date),
  },
  {
    id: 'participants',
    write: (plan) => ofMeeting(plan, 'chair', 'noteTaker', 'parties'),
  },
  {
    id: 'meetingNotes',
    write: (plan) => [...paragraphs(plan.meeting.notes.trim()), ...ofMeeting(plan, 'parked')],
  },
  {
    id: 'followUp',
    write: ({ followUp, followUps }) =>
      meeting.write({
        ...blank,
        followUp,
        followUps: followUps.filter(({ decision }) => decision !== 'close'),
      }),
  },
  {
    id: 'followUpDate',
    ...dayAlone(({ followUp }) => followUp.date),
  },
  {
    id: 'evaluation',
    write: ({ interventions, goals: all }) => [
      ...meeting.write({ ...blank, interventions }),
      ...goals.write({ ...blank, goals: all.filter(({ outcome }) => outcome !== '') }),
    ],
  },
  {
    id: 'closure',
    write: ({ followUps }) =>
      meeting.write({
        ...blank,
        followUps: followUps.filter(({ decision }) => decision === 'close'),
      }),
  },
] as const satisfies readonly Section[]
