import { agendaParts } from '../agenda-parts.ts'
import {
  apart,
  beginning,
  bySome,
  choice,
  choiceOrNone,
  clock,
  datum,
  day,
  id,
  instant,
  key,
  list,
  maybe,
  maybeUndefined,
  olderWithout,
  orDay,
  orWord,
  parts,
  place,
  rows,
  unitName,
  words,
} from './definition.ts'

export const party = parts({
  id,
  unit: unitName,
  person: words,
  sector: choiceOrNone('', 'municipality', 'region', 'independentSchool', 'other'),
  /**
   * Principals' units are called and have a duty to come by agreement; others are invited. `none` is
   * neither: somebody of whom it is noted only whether they were there.
   */
  kind: choice('summons', 'invitation', 'none'),
  reply: choiceOrNone('none', 'coming', 'substitute', 'declined'),
  /** Why the party cannot come, or sends a substitute. Older plans may say here whom the person replaces. */
  reason: words,
  replaces: maybe(words),
  /**
   * The day, or the instant where the time was known, that the answer is to, where the meeting has been
   * moved since. Without it the answer is to the meeting as it stands.
   */
  replyFor: maybe(orDay(instant)),
  /** The video platforms that the unit has said it may use. */
  platforms: list(words),
  attended: choiceOrNone('unknown', 'present', 'absent'),
  /** When the person confirmed, by name, what was written at the meeting. */
  confirmedAt: orWord(instant, ''),
  /** A fingerprint of what it was that they confirmed: tells whether it has been changed since. */
  confirmedOf: apart('follows', maybe(datum('id'))),
})

/** A reminder that somebody has sent, to a unit or a person by the name that the plan had for it then. */
export const sentReminder = parts({
  id,
  to: unitName,
  /** The party's row, where it had one: it may be renamed. */
  party: apart('follows', maybe(key)),
  date: day,
  way: choiceOrNone('', 'mail', 'phone', 'letter', 'other'),
})

const agenda = parts({
  part: choice(...agendaParts),
  since: instant,
  spent: bySome(agendaParts, datum('integer')),
})

export const meeting = parts({
  date: day,
  start: clock,
  end: clock,
  place,
  summonsSent: day,
  replyBy: day,
  chair: words,
  noteTaker: words,
  parties: rows(party),
  reminders: maybe(list(sentReminder)),
  /** Written during the meeting, in view of all. */
  notes: words,
  /** The writer's own. They never leave this device, and are never shown in the meeting. */
  privateNotes: apart('private', words),
  /** Questions that belong elsewhere, such as who pays. */
  parked: rows(parts({ id, text: words })),
  /** The calendar event that was sent: raised with each change, so that it is the same event. */
  invite: apart(
    'bookkeeping',
    parts({
      sequence: beginning(datum('integer'), 0),
      cancelled: beginning(datum('boolean'), false),
      /** The first meeting of the plan, the second and so on: each is an event of its own. */
      number: olderWithout(datum('positive'), 1),
    }),
  ),
  /** Where in its agenda the meeting is since when, and the milliseconds spent in each part. */
  agenda: apart('bookkeeping', maybeUndefined(agenda)),
})

/** What the child and the guardians said before the meeting. */
export const preMeeting = parts({
  date: day,
  matters: words,
  attendees: words,
  notToBeSaid: words,
  participation: words,
})

export const followUp = parts({ date: day, time: clock, caller: words })

/** A follow-up that has been held. The next one that is planned stands in `followUp`. */
export const heldFollowUp = parts({
  id,
  date: day,
  decision: choiceOrNone('', 'continue', 'close'),
  reason: words,
  decidedBy: words,
  /** What was agreed on until a closure took it away: it comes back if the closure is taken back. */
  before: apart('follows', maybe(followUp)),
})
