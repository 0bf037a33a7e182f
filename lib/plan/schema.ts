import * as v from 'valibot'
import {
  clock,
  day,
  id,
  identity,
  instant,
  integer,
  object,
  record,
  text,
  unitName,
} from './kinds.ts'
import { mendedSchema } from './mended.ts'
import { type addedUnit, consent, type grant } from './schema-consent.ts'
import { meeting, type party, type sentReminder } from './schema-meeting.ts'
import { unreadSchema } from './unread.ts'

/** The shape below. Raised by one with each change that old plans must be moved over (migrations.ts). */
export const schemaVersion = 1

const child = object({
  name: identity,
  /** As it was typed or read, also when it is wrong: what the record says is kept. */
  personalNumber: identity,
  protectedIdentity: v.picklist(['none', 'sekretessmarkering', 'skyddadFolkbokforing']),
  municipality: text,
  region: text,
})

const guardian = object({ id, name: identity, personalNumber: identity })

const intervention = object({
  id,
  what: text,
  need: text,
  unit: unitName,
  person: text,
  start: day,
  followUp: day,
  status: v.picklist(['notStarted', 'ongoing', 'done', 'stopped']),
  result: text,
  /** What it has meant for the child. */
  effect: text,
})

const externalMeasure = object({ id, who: text, what: text, due: day })

const goal = object({
  id,
  term: v.picklist(['short', 'long']),
  description: text,
  due: day,
  outcome: v.picklist(['', 'reached', 'partly', 'notReached']),
})

/** What the child and the guardians said before the meeting. */
const preMeeting = object({
  date: day,
  matters: text,
  attendees: text,
  notToBeSaid: text,
  participation: text,
})

const followUp = object({ date: day, time: clock, caller: text })

/** A follow-up that has been held. The next one that is planned stands in `followUp`. */
const heldFollowUp = object({
  id,
  date: day,
  decision: v.picklist(['', 'continue', 'close']),
  reason: text,
  decidedBy: text,
  /** What was agreed on until a closure took it away: it comes back if the closure is taken back. */
  before: v.exactOptional(followUp),
})

/** One person's answers, without a name: numbers on the set's scale, 0 where not answered. */
const survey = object({ id, set: text, answers: v.array(integer) })

/** What the regional backend answered; `resources` maps our keys to where they were stored. */
export const receiptSchema = object({
  submission: id,
  task: text,
  carePlan: text,
  version: text,
  at: instant,
  resources: record(object({ reference: text, version: text })),
})

const handoff = object({
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
  /** The address that it goes to, and who was logged in there: without a press it goes to nobody else. */
  to: v.exactOptional(text),
  by: v.exactOptional(text),
  /** The finding of the region's register that the user has said is the child: not asked again. */
  person: v.exactOptional(text),
})

/** An insertion into a record whose personal number was not the child's, and why it was made. */
const otherRecord = object({ id, at: instant, site: text, reason: text })

/** What the plan says, without what has been done with it. */
export const contentSchema = object({
  schemaVersion: v.literal(schemaVersion),
  id,
  createdAt: instant,
  changedAt: instant,
  child,
  guardians: v.array(guardian),
  custody: v.picklist(['unknown', 'joint', 'sole']),
  meetingQuestion: text,
  leadPrincipal: object({
    principal: unitName,
    unit: unitName,
    contact: text,
    role: text,
    phone: text,
  }),
  needIdentifiedBy: object({
    source: v.picklist(['staff', 'family', 'other']),
    who: text,
    unit: unitName,
    date: day,
    observed: text,
  }),
  consent,
  childParticipation: object({ account: text, ownWords: text, noWordsReason: text }),
  interventions: v.array(intervention),
  /** An empty list is an unanswered question; `none` is the answer that there are none. */
  externalMeasures: v.union([v.literal('none'), v.array(externalMeasure)]),
  goals: v.array(goal),
  /** The child's own wish stands apart from the professionals' goals. */
  ownWish: text,
  meeting,
  followUp,
  followUps: v.array(heldFollowUp),
  preMeeting,
  /** Answers to what one region asks beside the eight, by the id of the question in its profile. */
  extra: record(text),
  /** Each of those questions in words, as it was asked: who reads the plan may have another profile. */
  extraLabels: v.optional(record(text), () => ({})),
})

/** The plan as it was at one of these. Never changed afterwards. */
const version = object({
  number: integer,
  at: instant,
  /** `conflict`: as it was here when it was joined with somebody else's. */
  cause: v.picklist(['handoff', 'meeting', 'followUp', 'conflict']),
  content: contentSchema,
})

export const planSchema = object({
  ...contentSchema.entries,
  surveys: v.array(survey),
  handoffs: v.array(handoff),
  versions: v.array(version),
  otherRecords: v.optional(v.array(otherRecord), () => []),
  unread: v.optional(v.array(unreadSchema), () => []),
  /** What could not be read when the plan was opened, until the user has seen to it. */
  mended: v.exactOptional(v.array(mendedSchema)),
  /** The plan as the user has printed it, in base64, and the fingerprint of what it said then. */
  pdf: v.exactOptional(
    object({ id, data: v.pipe(v.string(), v.base64(), v.maxLength(140_000)), of: text }),
  ),
})

export type Plan = v.InferOutput<typeof planSchema>
export type PlanContent = v.InferOutput<typeof contentSchema>
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
export type SentReminder = v.InferOutput<typeof sentReminder>
export type Handoff = v.InferOutput<typeof handoff>
export type Receipt = v.InferOutput<typeof receiptSchema>
