import { swedishTime } from '../dates/sweden.ts'
import { failure, type Result, success } from '../result.ts'
import type { MeetingEvent } from './meeting-event.ts'

export interface MeetingReply {
  /** Who answered, as their calendar names them; the address where it names nobody. */
  readonly name: string
  readonly email: string
  readonly answer: 'coming' | 'perhaps' | 'declined' | 'substitute' | 'none'
  /** Of the invitation that was answered: lower than the meeting's own means an older time. */
  readonly sequence: number
  /** In their own words, or empty. */
  readonly comment: string
  /** The address of who comes instead, or empty. */
  readonly delegatedTo: string
}

/**
 * `foreign`: a reply to another meeting or another plan. `older`: to an earlier time of this one.
 * `other-time`: to a day or a time that the plan does not have now. `called-off`: the meeting stands as
 * called off in it. `several`: it names more than one, who answer differently. `cut-off`: the calendar has a beginning but no end.
 */
export type ReplyFault =
  | 'no-calendar'
  | 'cut-off'
  | 'no-reply'
  | 'foreign'
  | 'older'
  | 'other-time'
  | 'called-off'
  | 'several'
  | 'nobody'

/** When the meeting is, as the plan has it. */
type Planned = Pick<MeetingEvent, 'day' | 'start'>

/** Reads every reply in a text, in the order they were sent: a mail program may save several in one file. */
export const readReplies = (
  text: string,
  uid: string,
  sent: number,
  planned?: Planned,
): readonly Result<MeetingReply, ReplyFault>[] =>
  text
    .split(/(?=^BEGIN:VCALENDAR)/im)
    .filter((part, _index, all) => all.length === 1 || /BEGIN:VCALENDAR/i.test(part))
    .toSorted((one, other) => stampOf(one).localeCompare(stampOf(other)))
    .map((part) => readReply(part, uid, sent, planned))

const stampOf = (text: string): string => /^DTSTAMP[^:\r\n]*:(\S+)/im.exec(text)?.[1] ?? ''

/**
 * An answer that a calendar sent (RFC 5546 §3.2.3), and only if it is to the meeting with this name.
 *
 * @param uid What `eventUid` gives for the meeting.
 * @param sent The sequence of the latest invitation that was sent.
 * @param planned The day may have been changed since, and not been sent.
 */
const readReply = (
  text: string,
  uid: string,
  sent: number,
  planned?: Planned,
): Result<MeetingReply, ReplyFault> => {
  const lines = contentLines(text)
  if (!lines.some((line) => line.name === 'BEGIN' && line.value.toUpperCase() === 'VCALENDAR')) {
    return failure('no-calendar')
  }
  if (!lines.some((line) => line.name === 'END' && line.value.toUpperCase() === 'VCALENDAR')) {
    return failure('cut-off')
  }
  const method = lines.find((line) => line.name === 'METHOD')?.value.toUpperCase()
  if (method !== 'REPLY') return failure('no-reply')
  const event = eventsIn(lines).filter(isOf(uid)).toSorted(bySequence).at(-1)
  if (!event) return failure('foreign')
  if (valueIn(event, 'STATUS').toUpperCase() === 'CANCELLED') return failure('called-off')
  const sequence = sequenceOf(event)
  if (sequence < sent) return failure('older')
  const start = event.find((line) => line.name === 'DTSTART')
  if (start && planned && !isThen(start, planned)) return failure('other-time')
  const attendees = event.filter((line) => line.name === 'ATTENDEE')
  const [attendee] = attendees
  if (!attendee) return failure('nobody')
  if (new Set(attendees.map(answerOf)).size > 1) return failure('several')
  const email = addressOf(attendee)
  return success({
    name: attendee.parameters.get('CN') || email,
    email,
    answer: answerOf(attendee),
    sequence,
    comment: unescaped(valueIn(event, 'COMMENT')),
    delegatedTo: (attendee.parameters.get('DELEGATED-TO') ?? '').replace(/^mailto:/i, ''),
  })
}

const answers: Record<string, MeetingReply['answer']> = {
  ACCEPTED: 'coming',
  TENTATIVE: 'perhaps',
  DECLINED: 'declined',
  DELEGATED: 'substitute',
}

const answerOf = ({ parameters }: Line): MeetingReply['answer'] =>
  answers[parameters.get('PARTSTAT')?.toUpperCase() ?? ''] ?? 'none'

/** Also where a name with a colon in it stands before the address without quotes. */
const addressOf = ({ value }: Line): string => value.replace(/^.*?mailto:/i, '')

/** One occasion of a series is another event. */
const isOf =
  (uid: string) =>
  (event: readonly Line[]): boolean =>
    valueIn(event, 'UID') === uid && valueIn(event, 'RECURRENCE-ID') === ''

const sequenceOf = (event: readonly Line[]): number =>
  Number.parseInt(valueIn(event, 'SEQUENCE'), 10) || 0

const bySequence = (one: readonly Line[], other: readonly Line[]): number =>
  sequenceOf(one) - sequenceOf(other) ||
  valueIn(one, 'DTSTAMP').localeCompare(valueIn(other, 'DTSTAMP'))

interface Line {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
}

/** Whether an event begins then. A clock of another zone than Sweden's is not compared. */
function isThen({ parameters, value }: Line, { day, start }: Planned): boolean {
  const [, year, month, date, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/i.exec(value) ?? []
  if (!hour) return `${year}-${month}-${date}` === day
  const written = `${year}-${month}-${date} ${hour}:${minute}`
  const shown = utc ? swedishTime(`${written.replace(' ', 'T')}:00Z`) : written
  const zone = parameters.get('TZID') ?? ''
  const isSwedish = utc !== '' || zone === '' || /Stockholm|W\. Europe/i.test(zone)
  return isSwedish && start ? shown === `${day} ${start}` : shown.slice(0, 10) === day
}

/** Folded lines made whole (RFC 5545 §3.1); a line that is none is left out. */
const contentLines = (text: string): Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, parameters, value] =
        /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:])*)*):(.*)$/.exec(line) ?? []
      if (name === undefined || parameters === undefined || value === undefined) return []
      return [
        { name: name.toUpperCase(), parameters: parametersIn(parameters), value: value.trim() },
      ]
    })

const parametersIn = (text: string) =>
  new Map(
    [...text.matchAll(/;([\w-]+)=((?:"[^"]*"|[^";:])*)/g)].map(([, name = '', value = '']) => [
      name.toUpperCase(),
      value.replaceAll('"', ''),
    ]),
  )

/** The lines of each event, without those of an alarm inside it. */
const eventsIn = (lines: readonly Line[]): Line[][] => {
  const events: Line[][] = []
  const open: string[] = []
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      open.push(line.value.toUpperCase())
      if (open.at(-1) === 'VEVENT') events.push([])
    } else if (line.name === 'END') open.pop()
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.push(line)
  }
  return events
}

const valueIn = (lines: readonly Line[], name: string): string =>
  lines.find((line) => line.name === name)?.value ?? ''

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_whole, mark: string) => (/n/i.test(mark) ? '\n' : mark))
