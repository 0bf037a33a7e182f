import * as z from 'zod/mini'
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
import { id, instant, integer, record, text } from './kinds.ts'
import { mendedSchema } from './mended.ts'
import { unreadSchema } from './unread.ts'

/** The shape below. Raised by one with each change that old plans must be moved over (migrations.ts). */
export const schemaVersion = 1

/** One person's answers, without a name: numbers on the set's scale, 0 where not answered. */
const survey = z.object({ id, set: text, answers: z.array(integer) })

/** What the regional backend answered; `resources` maps our keys to where they were stored. */
export const receiptSchema = z.object({
  submission: id,
  task: text,
  carePlan: text,
  version: text,
  at: instant,
  resources: record(z.object({ reference: text, version: text })),
})

const handoff = z.object({
  /** Names this submission to the backend; the same in every attempt, so that it counts once. */
  submission: id,
  startedAt: instant,
  /** Of the plan as it was sent: tells whether it has changed since. */
  fingerprint: text,
  receipt: z.nullable(receiptSchema),
  /** The server, or a fault that does not pass, has said no: it is not sent again by itself. */
  stopped: z.optional(z.literal(true)),
  /** Somebody else handed it off, and it was taken over here at `startedAt`. */
  takenOver: z.exactOptional(z.literal(true)),
  /** The address that it goes to, and who was logged in there: without a press it goes to nobody else. */
  to: z.exactOptional(text),
  by: z.exactOptional(text),
  /** The finding of the region's register that the user has said is the child: not asked again. */
  person: z.exactOptional(text),
})

/** An insertion into a record whose personal number was not the child's, and why it was made. */
const otherRecord = z.object({ id, at: instant, site: text, reason: text })

/** What the plan says, without what has been done with it. */
export const contentSchema = parts({
  schemaVersion: apart('bookkeeping', beginning(z.literal(schemaVersion), schemaVersion)),
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
export const versionSchema = z.object({
  number: integer,
  at: instant,
  /** `conflict`: as it was here when it was joined with somebody else's. */
  cause: z.literal(['handoff', 'meeting', 'followUp', 'conflict']),
  content: contentSchema,
})

const isSmallBase64 = (text: string): boolean =>
  text.length <= 140_000 && /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/i.test(text)

export const planSchema = parts({
  ...contentSchema.parts,
  surveys: list(survey),
  handoffs: list(handoff),
  versions: list(versionSchema),
  otherRecords: olderWithout(list(otherRecord), []),
  unread: olderWithout(list(unreadSchema), []),
  /** What could not be read when the plan was opened, until the user has seen to it. */
  mended: maybe(list(mendedSchema)),
  /** The plan as the user has printed it, in base64, and the fingerprint of what it said then. */
  pdf: maybe(z.object({ id, data: z.string().check(z.refine(isSmallBase64)), of: text })),
})

export type Plan = z.infer<typeof planSchema>
export type PlanContent = z.infer<typeof contentSchema>
export type Version = z.infer<typeof versionSchema>
export type HeldFollowUp = z.infer<typeof heldFollowUp>
export type Survey = z.infer<typeof survey>
export type Guardian = z.infer<typeof guardian>
export type Grant = z.infer<typeof grant>
export type AddedUnit = z.infer<typeof addedUnit>
export type Intervention = z.infer<typeof intervention>
export type ExternalMeasure = z.infer<typeof externalMeasure>
export type Goal = z.infer<typeof goal>
export type Party = z.infer<typeof party>
export type SentReminder = z.infer<typeof sentReminder>
export type Handoff = z.infer<typeof handoff>
export type Receipt = z.infer<typeof receiptSchema>
