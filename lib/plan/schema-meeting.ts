import * as v from 'valibot'
import { agendaParts } from './agenda-parts.ts'
import { clock, day, id, instant, integer, plainObject, text, unitName } from './kinds.ts'

export const party = v.object({
  id,
  unit: unitName,
  person: text,
  reply: v.picklist(['none', 'coming', 'substitute', 'declined']),
  attended: v.picklist(['unknown', 'present', 'absent']),
  sector: v.picklist(['', 'municipality', 'region', 'independentSchool', 'other']),
  /** Principals' units are called and have a duty to come by agreement; others are invited. */
  kind: v.picklist(['summons', 'invitation']),
  /** Why the party cannot come, or whom the person who comes replaces. */
  reason: text,
  /** The video platforms that the unit has said it may use. */
  platforms: v.array(text),
  /** When the person confirmed, by name, what was written at the meeting. */
  confirmedAt: v.union([v.literal(''), instant]),
})

export const meeting = v.object({
  date: day,
  start: clock,
  end: clock,
  place: text,
  summonsSent: day,
  chair: text,
  noteTaker: text,
  parties: v.array(party),
  replyBy: day,
  /** Written during the meeting, in view of all. */
  notes: text,
  /** The writer's own. They never leave this device, and are never shown in the meeting. */
  privateNotes: text,
  /** Questions that belong elsewhere, such as who pays. */
  parked: v.array(v.object({ id, text })),
  /** The calendar event that was sent: raised with each change, so that it is the same event. */
  invite: v.object({
    sequence: integer,
    cancelled: v.boolean(),
    /** The first meeting of the plan, the second and so on: each is an event of its own. */
    number: v.optional(v.pipe(integer, v.minValue(1)), 1),
  }),
  /** Where in its agenda the meeting is since when, and the milliseconds spent in each part. */
  agenda: v.optional(
    v.object({
      part: v.picklist(agendaParts),
      since: instant,
      spent: v.pipe(
        plainObject,
        v.strictObject(v.entriesFromList(agendaParts, v.exactOptional(integer))),
      ),
    }),
  ),
})
