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
    title: { sv: 'Kallelse', en: 'Call' },
    write: (plan) =>
      ofMeeting(plan, 'date', 'start', 'end', 'place', 'summonsSent', 'replyBy', 'parties'),
  },
  {
    id: 'summonsSent',
    title: { sv: 'Dag då kallelsen skickades', en: 'Day when the call was sent' },
    ...dayAlone(({ meeting }) => meeting.summonsSent),
  },
  {
    id: 'replyBy',
    title: { sv: 'Sista dag att svara', en: 'Last day to answer' },
    ...dayAlone(({ meeting }) => meeting.replyBy),
  },
  {
    id: 'preMeeting',
    title: { sv: 'Förmöte', en: 'Pre-meeting' },
    write: ({ preMeeting }) => meeting.write({ ...blank, preMeeting }),
  },
  {
    id: 'meetingDate',
    title: { sv: 'Mötesdag', en: 'Day of the meeting' },
    ...dayAlone(({ meeting }) => meeting.date),
  },
  {
    id: 'participants',
    title: { sv: 'Deltagare', en: 'Participants' },
    write: (plan) => ofMeeting(plan, 'chair', 'noteTaker', 'parties'),
  },
  {
    id: 'meetingNotes',
    title: { sv: 'Anteckningar från mötet', en: 'Notes from the meeting' },
    write: (plan) => [...paragraphs(plan.meeting.notes.trim()), ...ofMeeting(plan, 'parked')],
  },
  {
    id: 'followUp',
    title: { sv: 'Uppföljning', en: 'Follow-up' },
    write: ({ followUp, followUps }) =>
      meeting.write({
        ...blank,
        followUp,
        followUps: followUps.filter(({ decision }) => decision !== 'close'),
      }),
  },
  {
    id: 'followUpDate',
    title: { sv: 'Dag för nästa uppföljning', en: 'Day of the next follow-up' },
    ...dayAlone(({ followUp }) => followUp.date),
  },
  {
    id: 'evaluation',
    title: { sv: 'Utvärdering', en: 'Evaluation' },
    write: ({ interventions, goals: all }) => [
      ...meeting.write({ ...blank, interventions }),
      ...goals.write({ ...blank, goals: all.filter(({ outcome }) => outcome !== '') }),
    ],
  },
  {
    id: 'closure',
    title: { sv: 'Avslut', en: 'Closure' },
    write: ({ followUps }) =>
      meeting.write({
        ...blank,
        followUps: followUps.filter(({ decision }) => decision === 'close'),
      }),
  },
] as const satisfies readonly Section[]
