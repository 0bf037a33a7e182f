import * as v from 'valibot'
import { type addedUnit, consent, type grant } from './answers/consent.ts'
import {
  answersByKey,
  apart,
  beginning,
  list,
  maybe,
  olderWithout,
  parts,
  id as rowId,
  rows,
  words,
} from './answers/definition.ts'
import {
  child,
  childParticipation,
  custody,
  type externalMeasure,
  externalMeasures,
  goal,
  guardian,
  intervention,
  leadPrincipal,
  needIdentifiedBy,
} from './answers/fields.ts'
import {
  followUp,
  heldFollowUp,
  meeting,
  type party,
  preMeeting,
  type sentReminder,
} from './answers/meeting.ts'
import { id, instant, integer, object, record, text } from './kinds.ts'
import { mendedSchema } from './mended.ts'
import { unreadSchema } from './unread.ts'

/** The shape below. Raised by one with each change that old plans must be moved over (migrations.ts). */
export const schemaVersion = 1

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
export const contentSchema = parts({
  schemaVersion: apart('bookkeeping', beginning(v.literal(schemaVersion), schemaVersion)),
  id: rowId,
  createdAt: apart('bookkeeping', instant),
  changedAt: apart('bookkeeping', instant),
  child,
  guardians: rows(guardian),
  custody,
  meetingQuestion: words,
  leadPrincipal,
  needIdentifiedBy,
  consent,
  childParticipation,
  interventions: rows(intervention),
  externalMeasures,
  goals: rows(goal),
  /** The child's own wish stands apart from the professionals' goals. */
  ownWish: words,
  meeting,
  followUp,
  followUps: rows(heldFollowUp),
  preMeeting,
  /** Answers to what one region asks beside the eight, by the id of the question in its profile. */
  extra: answersByKey(words),
  /** Each of those questions in words, as it was asked: who reads the plan may have another profile. */
  extraLabels: apart('follows', olderWithout(answersByKey(words), {})),
})

/** The plan as it was at one of these. Never changed afterwards. */
const version = object({
  number: integer,
  at: instant,
  /** `conflict`: as it was here when it was joined with somebody else's. */
  cause: v.picklist(['handoff', 'meeting', 'followUp', 'conflict']),
  content: contentSchema,
})

export const planSchema = parts({
  ...contentSchema.parts,
  surveys: list(survey),
  handoffs: list(handoff),
  versions: list(version),
  otherRecords: olderWithout(list(otherRecord), []),
  unread: olderWithout(list(unreadSchema), []),
  /** What could not be read when the plan was opened, until the user has seen to it. */
  mended: maybe(v.array(mendedSchema)),
  /** The plan as the user has printed it, in base64, and the fingerprint of what it said then. */
  pdf: maybe(object({ id, data: v.pipe(v.string(), v.base64(), v.maxLength(140_000)), of: text })),
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
