import * as v from 'valibot'
import { agendaParts } from './agenda-parts.ts'
import { clock, day, id, instant, integer, plainObject, record } from './kinds.ts'
import { unreadSchema } from './unread.ts'

/** The shape below. Raised by one with each change that old plans must be moved over (migrations.ts). */
export const schemaVersion = 1

const text = v.string()

const child = v.object({
  name: text,
  /** As it was typed or read, also when it is wrong: what the record says is kept. */
  personalNumber: text,
  protectedIdentity: v.picklist(['none', 'sekretessmarkering', 'skyddadFolkbokforing']),
  municipality: text,
  region: text,
})

const guardian = v.object({ id, name: text, personalNumber: text })

/** `person` is a guardian's id, or `child`. */
const grant = v.object({
  id,
  person: text,
  form: v.picklist(['', 'written', 'oral', 'digital']),
  date: day,
  withdrawn: day,
})

/** A unit that was taken into the consent after it was given: counts once it is said who, how and when. */
const addedUnit = v.object({ id, unit: text, person: text, form: grant.entries.form, date: day })

/** The two consents are apart: that a plan is made (law), and that named units share (OSL 2009:400). */
const consent = v.object({
  planning: v.array(grant),
  sharing: v.object({
    grants: v.array(grant),
    /** As they were named when the consent was given. */
    units: v.array(text),
    addedUnits: v.exactOptional(v.array(addedUnit)),
    notShared: text,
    validUntil: day,
    withdrawnUnits: v.array(v.object({ unit: text, date: day })),
  }),
  /** Why one of two guardians has not been asked or has not answered (FB 6:13). */
  missingGuardianReason: text,
})

const intervention = v.object({
  id,
  what: text,
  need: text,
  unit: text,
  person: text,
  start: day,
  followUp: day,
  status: v.picklist(['notStarted', 'ongoing', 'done', 'stopped']),
  result: text,
  /** What it has meant for the child. */
  effect: text,
})

const externalMeasure = v.object({ id, who: text, what: text, due: day })

const goal = v.object({
  id,
  term: v.picklist(['short', 'long']),
  description: text,
  due: day,
  outcome: v.picklist(['', 'reached', 'partly', 'notReached']),
})

const party = v.object({
  id,
  unit: text,
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

/** What the child and the guardians said before the meeting. */
const preMeeting = v.object({
  date: day,
  matters: text,
  attendees: text,
  notToBeSaid: text,
  participation: text,
})

/** A follow-up that has been held. The next one that is planned stands in `followUp`. */
const heldFollowUp = v.object({
  id,
  date: day,
  decision: v.picklist(['', 'continue', 'close']),
  reason: text,
  decidedBy: text,
})

/** One person's answers, without a name: numbers on the set's scale, 0 where not answered. */
const survey = v.object({ id, set: text, answers: v.array(integer) })

const meeting = v.object({
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

/** What the regional backend answered; `resources` maps our keys to where they were stored. */
export const receiptSchema = v.object({
  submission: id,
  task: text,
  carePlan: text,
  version: text,
  at: instant,
  resources: record(v.object({ reference: text, version: text })),
})

const handoff = v.object({
  /** Names this submission to the backend; the same in every attempt, so that it counts once. */
  submission: id,
  startedAt: instant,
  /** Of the plan as it was sent: tells whether it has changed since. */
  fingerprint: text,
  receipt: v.nullable(receiptSchema),
  /** The server, or a fault that does not pass, has said no: it is not sent again by itself. */
  stopped: v.optional(v.literal(true)),
  /** Somebody else handed it off, and it was taken over here at `startedAt`. */
  takenOver: v.exactOptional(v.literal(true)),
  /** The finding of the region's register that the user has said is the child: not asked again. */
  person: v.exactOptional(text),
})

/** An insertion into a record whose personal number was not the child's, and why it was made. */
const otherRecord = v.object({ id, at: instant, site: text, reason: text })

const content = v.object({
  schemaVersion: v.literal(schemaVersion),
  id,
  createdAt: instant,
  changedAt: instant,
  child,
  guardians: v.array(guardian),
  custody: v.picklist(['unknown', 'joint', 'sole']),
  meetingQuestion: text,
  leadPrincipal: v.object({ principal: text, unit: text, contact: text, role: text, phone: text }),
  needIdentifiedBy: v.object({
    source: v.picklist(['staff', 'family', 'other']),
    who: text,
    unit: text,
    date: day,
    observed: text,
  }),
  consent,
  childParticipation: v.object({ account: text, ownWords: text, noWordsReason: text }),
  interventions: v.array(intervention),
  /** An empty list is an unanswered question; `none` is the answer that there are none. */
  externalMeasures: v.union([v.literal('none'), v.array(externalMeasure)]),
  goals: v.array(goal),
  /** The child's own wish stands apart from the professionals' goals. */
  ownWish: text,
  meeting,
  followUp: v.object({ date: day, time: clock, caller: text }),
  followUps: v.array(heldFollowUp),
  preMeeting,
  /** Answers to what one region asks beside the eight, by the id of the question in its profile. */
  extra: record(text),
  /** Each of those questions in words, as it was asked: who reads the plan may have another profile. */
  extraLabels: v.optional(record(text), () => ({})),
})

/** The plan as it was at one of these. Never changed afterwards. */
const version = v.object({
  number: integer,
  at: instant,
  /** `conflict`: as it was here when it was joined with somebody else's. */
  cause: v.picklist(['handoff', 'meeting', 'followUp', 'conflict']),
  content,
})

export const planSchema = v.object({
  ...content.entries,
  surveys: v.array(survey),
  handoffs: v.array(handoff),
  versions: v.array(version),
  otherRecords: v.optional(v.array(otherRecord), () => []),
  unread: v.optional(v.array(unreadSchema), () => []),
  /** The plan as the user has printed it, in base64, and the fingerprint of what it said then. */
  pdf: v.exactOptional(
    v.object({ id, data: v.pipe(v.string(), v.base64(), v.maxLength(140_000)), of: text }),
  ),
})

export type Plan = v.InferOutput<typeof planSchema>
/** What the plan says, without what has been done with it. */
export type PlanContent = v.InferOutput<typeof content>
export type Version = v.InferOutput<typeof version>
export type HeldFollowUp = v.InferOutput<typeof heldFollowUp>
export type Survey = v.InferOutput<typeof survey>
export type Guardian = v.InferOutput<typeof guardian>
export type Grant = v.InferOutput<typeof grant>
export type AddedUnit = v.InferOutput<typeof addedUnit>
export type Intervention = v.InferOutput<typeof intervention>
export type ExternalMeasure = v.InferOutput<typeof externalMeasure>
export type Goal = v.InferOutput<typeof goal>
export type Party = v.InferOutput<typeof party>
export type Handoff = v.InferOutput<typeof handoff>
export type Receipt = v.InferOutput<typeof receiptSchema>
