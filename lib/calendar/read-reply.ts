import { failure, type Result, success } from '../result.ts'

export interface MeetingReply {
  /** Who answered, as their calendar names them; the address where it names nobody. */
  readonly name: string
  readonly email: string
  readonly answer: 'coming' | 'perhaps' | 'declined' | 'substitute' | 'none'
  /** Of the invitation that was answered: lower than the meeting's own means an older time. */
  readonly sequence: number
  /** In their own words, or empty. */
  readonly comment: string
}

/** `foreign`: a reply to another meeting or another plan. */
export type ReplyFault = 'no-calendar' | 'no-reply' | 'foreign' | 'nobody'

/**
 * An answer that a calendar sent (RFC 5546 §3.2.3), and only if it is to the meeting with this name.
 *
 * @param uid What `eventUid` gives for the meeting.
 */
export const readReply = (text: string, uid: string): Result<MeetingReply, ReplyFault> => {
  const lines = contentLines(text)
  if (!lines.some((line) => line.name === 'BEGIN' && line.value === 'VCALENDAR')) {
    return failure('no-calendar')
  }
  const method = lines.find((line) => line.name === 'METHOD')?.value.toUpperCase()
  if (method !== 'REPLY') return failure('no-reply')
  const event = eventsIn(lines).find((each) => valueIn(each, 'UID') === uid)
  if (!event) return failure('foreign')
  const attendee = event.find((line) => line.name === 'ATTENDEE')
  if (!attendee) return failure('nobody')
  const email = attendee.value.replace(/^mailto:/i, '')
  return success({
    name: attendee.parameters.get('CN') || email,
    email,
    answer: answers[attendee.parameters.get('PARTSTAT')?.toUpperCase() ?? ''] ?? 'none',
    sequence: Number.parseInt(valueIn(event, 'SEQUENCE'), 10) || 0,
    comment: unescaped(valueIn(event, 'COMMENT')),
  })
}

const answers: Record<string, MeetingReply['answer']> = {
  ACCEPTED: 'coming',
  TENTATIVE: 'perhaps',
  DECLINED: 'declined',
  DELEGATED: 'substitute',
}

interface Line {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
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
