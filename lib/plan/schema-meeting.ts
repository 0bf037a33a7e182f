import * as v from 'valibot'
import { agendaParts } from './agenda-parts.ts'
import {
  clock,
  closedObject,
  day,
  id,
  instant,
  integer,
  key,
  object,
  text,
  unitName,
} from './kinds.ts'

export const party = object({
  id,
  unit: unitName,
  person: text,
  reply: v.picklist(['none', 'coming', 'substitute', 'declined']),
  attended: v.picklist(['unknown', 'present', 'absent']),
  sector: v.picklist(['', 'municipality', 'region', 'independentSchool', 'other']),
  /**
   * Principals' units are called and have a duty to come by agreement; others are invited. `none` is
   * neither: somebody of whom it is noted only whether they were there.
   */
  kind: v.picklist(['summons', 'invitation', 'none']),
  /** Why the party cannot come, or sends a substitute. Older plans may say here whom the person replaces. */
  reason: text,
  replaces: v.exactOptional(text),
  /**
   * The day, or the instant where the time was known, that the answer is to, where the meeting has been
   * moved since. Without it the answer is to the meeting as it stands.
   */
  replyFor: v.exactOptional(v.union([day, instant])),
  /** The video platforms that the unit has said it may use. */
  platforms: v.array(text),
  /** When the person confirmed, by name, what was written at the meeting. */
  confirmedAt: v.union([v.literal(''), instant]),
  /** A fingerprint of what it was that they confirmed: tells whether it has been changed since. */
  confirmedOf: v.exactOptional(id),
})

/** A reminder that somebody has sent, to a unit or a person by the name that the plan had for it then. */
export const sentReminder = object({
  id,
  to: unitName,
  /** The party's row, where it had one: it may be renamed. */
  party: v.exactOptional(key),
  date: day,
  way: v.picklist(['', 'mail', 'phone', 'letter', 'other']),
})

export const meeting = object({
  date: day,
  start: clock,
  end: clock,
  place: text,
  summonsSent: day,
  chair: text,
  noteTaker: text,
  parties: v.array(party),
  reminders: v.exactOptional(v.array(sentReminder)),
  replyBy: day,
  /** Written during the meeting, in view of all. */
  notes: text,
  /** The writer's own. They never leave this device, and are never shown in the meeting. */
  privateNotes: text,
  /** Questions that belong elsewhere, such as who pays. */
  parked: v.array(object({ id, text })),
  /** The calendar event that was sent: raised with each change, so that it is the same event. */
  invite: object({
    sequence: integer,
    cancelled: v.boolean(),
    /** The first meeting of the plan, the second and so on: each is an event of its own. */
    number: v.optional(v.pipe(integer, v.minValue(1)), 1),
  }),
  /** Where in its agenda the meeting is since when, and the milliseconds spent in each part. */
  agenda: v.optional(
    object({
      part: v.picklist(agendaParts),
      since: instant,
      spent: closedObject(v.entriesFromList(agendaParts, v.exactOptional(integer))),
    }),
  ),
})
