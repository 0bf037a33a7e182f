import { join } from '../output/document.ts'
import type { PlanContent } from '../schema.ts'
import { type Answer, text } from './change.ts'

type Answers = readonly Answer<PlanContent>[]

const custodies = { unknown: '', joint: 'gemensam', sole: 'ensam' }
const protections = {
  none: '',
  sekretessmarkering: 'sekretessmarkering',
  skyddadFolkbokforing: 'skyddad folkbokföring',
}

/** The answers above the interventions, in the order of the plan. */
export const answersBefore: Answers = [
  { name: text('Barnets namn', 'The child’s name'), of: ({ child }) => child.name },
  {
    name: text('Barnets personnummer', 'The child’s personal number'),
    of: ({ child }) => child.personalNumber,
    as: 'secret',
  },
  {
    name: text('Skyddade personuppgifter', 'Protected identity'),
    of: ({ child }) => protections[child.protectedIdentity],
  },
  { name: text('Kommun', 'Municipality'), of: ({ child }) => child.municipality },
  { name: text('Region'), of: ({ child }) => child.region },
  { name: text('Vårdnad', 'Custody'), of: ({ custody }) => custodies[custody] },
  {
    name: text('Frågeställning', 'Question'),
    of: ({ meetingQuestion }) => meetingQuestion,
    as: 'prose',
  },
  {
    name: text('Ansvarig huvudman', 'Lead principal'),
    of: ({ leadPrincipal: { principal, unit } }) => join([principal, unit]),
  },
  {
    name: text('Kontaktperson', 'Contact person'),
    of: ({ leadPrincipal: { contact, role } }) => join([contact, role]),
  },
  { name: text('Telefon', 'Telephone'), of: ({ leadPrincipal }) => leadPrincipal.phone },
  {
    name: text('Vem som uppmärksammade behovet', 'Who noticed the need'),
    of: ({ needIdentifiedBy: { who, unit } }) => join([who, unit]),
  },
  {
    name: text('När behovet uppmärksammades', 'When the need was noticed'),
    of: ({ needIdentifiedBy }) => needIdentifiedBy.date,
    as: 'day',
  },
  {
    name: text('Vad som uppmärksammades', 'What was noticed'),
    of: ({ needIdentifiedBy }) => needIdentifiedBy.observed,
    as: 'prose',
  },
  {
    name: text('Så har barnet varit med', 'How the child took part'),
    of: ({ childParticipation }) => childParticipation.account,
    as: 'prose',
  },
  {
    name: text('Barnets egna ord', 'The child’s own words'),
    of: ({ childParticipation }) => quoted(childParticipation.ownWords),
    as: 'prose',
  },
  {
    name: text('Varför barnets egna ord saknas', 'Why the child’s own words are missing'),
    of: ({ childParticipation }) => childParticipation.noWordsReason,
    as: 'prose',
  },
]

/** The answers below the goals: the child's wish, the meeting, what comes next. */
export const answersAfter: Answers = [
  {
    name: text('Barnets egen önskan', 'The child’s own wish'),
    of: ({ ownWish }) => quoted(ownWish),
    as: 'prose',
  },
  { name: text('Mötesdag', 'Day of the meeting'), of: ({ meeting }) => meeting.date, as: 'day' },
  {
    name: text('Mötestid', 'Time of the meeting'),
    of: ({ meeting: { start, end } }) => join([start, end], '–'),
  },
  { name: text('Plats', 'Place'), of: ({ meeting }) => meeting.place },
  {
    name: text('Kallelse skickad', 'Call sent'),
    of: ({ meeting }) => meeting.summonsSent,
    as: 'day',
  },
  { name: text('Svar senast', 'Answer by'), of: ({ meeting }) => meeting.replyBy, as: 'day' },
  { name: text('Mötesledare', 'Chair'), of: ({ meeting }) => meeting.chair },
  { name: text('Sekreterare', 'Secretary'), of: ({ meeting }) => meeting.noteTaker },
  {
    name: text('Anteckningar från mötet', 'Notes from the meeting'),
    of: ({ meeting }) => meeting.notes,
    as: 'secret',
  },
  {
    name: text('Nästa uppföljning', 'Next follow-up'),
    of: ({ followUp }) => followUp.date,
    as: 'day',
  },
  {
    name: text('Uppföljningens tid', 'Time of the follow-up'),
    of: ({ followUp }) => followUp.time,
  },
  { name: text('Vem som kallar', 'Who calls'), of: ({ followUp }) => followUp.caller },
  {
    name: text('Förmöte', 'Talk before the meeting'),
    of: ({ preMeeting }) => preMeeting.date,
    as: 'day',
  },
  {
    name: text('Viktigt inför mötet', 'What matters before the meeting'),
    of: ({ preMeeting }) => preMeeting.matters,
    as: 'prose',
  },
  {
    name: text('Vem som ska vara med på mötet', 'Who should come to the meeting'),
    of: ({ preMeeting }) => preMeeting.attendees,
    as: 'prose',
  },
  {
    name: text('Vad som inte ska sägas på mötet', 'What should not be said at the meeting'),
    of: ({ preMeeting }) => preMeeting.notToBeSaid,
    as: 'secret',
  },
  {
    name: text('Så vill barnet vara med', 'How the child wants to take part'),
    of: ({ preMeeting }) => preMeeting.participation,
    as: 'prose',
  },
]

const quoted = (words: string): string => (words.trim() === '' ? '' : `”${words.trim()}”`)
