import { isDay } from '../../dates/day.ts'
import { swedishTime } from '../../dates/sweden.ts'
import type { Party, Plan } from '../schema.ts'
import { type Labels, text, unsaid } from './label.ts'

const reason = { name: text('skäl', 'reason'), as: 'prose' } as const

/** How a reminder was sent. */
const wayLabels = {
  '': unsaid,
  mail: text('mail', 'by mail'),
  phone: text('telefon', 'by telephone'),
  letter: text('brev', 'by letter'),
  other: text('på annat sätt', 'in another way'),
}

/** The meeting and what comes of it, in the order in which it is told. */
export const meetingLabels = {
  'meeting.date': { name: text('Mötesdag', 'Day of the meeting') },
  'meeting.start': {
    name: text('Mötestid', 'Time of the meeting'),
    words: (start, { end }: Plan['meeting']) => start + (end && `–${end}`),
  },
  'meeting.end': { with: 'meeting.start' },
  'meeting.place': { name: text('Plats', 'Place') },
  'meeting.summonsSent': { name: text('Kallelse skickad', 'Call sent') },
  'meeting.replyBy': { name: text('Svar senast', 'Answer by') },
  'meeting.chair': { name: text('Mötesledare', 'Chair') },
  'meeting.noteTaker': { name: text('Sekreterare', 'Secretary') },
  'meeting.notes': {
    name: text('Anteckningar från mötet', 'Notes from the meeting'),
    as: 'secret',
  },
  'followUp.date': { name: text('Nästa uppföljning', 'Next follow-up') },
  'followUp.time': { name: text('Uppföljningens tid', 'Time of the follow-up') },
  'followUp.caller': { name: text('Vem som kallar', 'Who calls') },
  'preMeeting.date': { name: text('Förmöte', 'Talk before the meeting') },
  'preMeeting.matters': {
    name: text('Viktigt inför mötet', 'What matters before the meeting'),
    as: 'prose',
  },
  'preMeeting.attendees': {
    name: text('Vem som ska vara med på mötet', 'Who should come to the meeting'),
    as: 'prose',
  },
  'preMeeting.notToBeSaid': {
    name: text('Vad som inte ska sägas på mötet', 'What should not be said at the meeting'),
    as: 'secret',
  },
  'preMeeting.participation': {
    name: text('Så vill barnet vara med', 'How the child wants to take part'),
    as: 'prose',
  },
  'meeting.parties.unit': { name: text('enhet', 'unit') },
  'meeting.parties.person': { name: text('person') },
  'meeting.parties.sector': {
    name: text('huvudman', 'principal'),
    choices: {
      '': unsaid,
      municipality: text('kommun', 'municipality'),
      region: text('region'),
      independentSchool: text('fristående skola', 'independent school'),
      other: text('annan', 'other'),
    },
  },
  'meeting.parties.kind': {
    name: text('kallas eller bjuds in', 'called or invited'),
    choices: {
      summons: text('kallas', 'is called'),
      invitation: text('bjuds in', 'is invited'),
      none: text('varken eller', 'neither'),
    },
  },
  'meeting.parties.reply': {
    name: text('svar', 'reply'),
    choices: {
      none: unsaid,
      coming: text('kommer', 'comes'),
      substitute: text('ersättare', 'substitute'),
      declined: text('kan inte', 'cannot'),
    },
  },
  'meeting.parties.reason': reason,
  'meeting.parties.replaces': { name: text('ersätter', 'replaces') },
  'meeting.parties.replyFor': {
    name: text('svaret gäller', 'the answer is to'),
    words: (to) => (isDay(to) ? to : to && swedishTime(to)),
  },
  'meeting.parties.attended': {
    name: text('på mötet', 'at the meeting'),
    choices: {
      unknown: unsaid,
      present: { ...text('var med', 'was there'), record: 'närvarande' },
      absent: text('uteblev', 'did not come'),
    },
    words: (attended, { kind }: Party) =>
      attended === 'absent' && kind === 'none' ? 'var inte med' : '',
  },
  'meeting.parties.platforms': { name: text('video') },
  'meeting.parties.confirmedAt': {
    name: text('bekräftat', 'confirmed'),
    words: (at) => at && swedishTime(at),
  },
  'meeting.reminders.to': { name: text('till', 'to') },
  'meeting.reminders.date': { name: text('dag', 'day'), record: 'Datum' },
  'meeting.reminders.way': { name: text('hur', 'how'), choices: wayLabels },
  'meeting.parked.text': { name: text('fråga', 'question') },
  'followUps.date': { name: text('dag', 'day'), record: 'Datum' },
  'followUps.decision': {
    name: text('beslut', 'decision'),
    choices: {
      '': unsaid,
      continue: { ...text('planen fortsätter', 'the plan goes on'), record: 'fortsätter' },
      close: { ...text('planen avslutas', 'the plan is closed'), record: 'avslutas' },
    },
  },
  'followUps.reason': reason,
  'followUps.decidedBy': { name: text('beslutat av', 'decided by') },
  // Told in the words in which the question was asked.
  extra: { name: text('Regionens fråga', 'A question of the region'), as: 'prose' },
} as const satisfies Partial<Labels>
