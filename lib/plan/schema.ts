import { type addedUnit, consent, type grant } from './answers/consent.ts'
import {
  apart,
  byKey,
  choice,
  constant,
  datum,
  id,
  instant,
  list,
  maybe,
  maybeUndefined,
  olderWithout,
  orNull,
  parts,
  rows,
  type Value,
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
import { mendedDefinition } from './mended.ts'
import { unreadDefinition } from './unread.ts'

/** The shape below. Raised by one with each change that old plans must be moved over (migrations.ts). */
export const schemaVersion = 1

/** One person's answers, without a name: numbers on the set's scale, 0 where not answered. */
const survey = parts({ id, set: words, answers: list(datum('integer')) })

/** What the regional backend answered; `resources` maps our keys to where they were stored. */
export const receiptDefinition = parts({
  submission: id,
  task: words,
  carePlan: words,
  version: words,
  at: instant,
  resources: byKey(parts({ reference: words, version: words })),
})

const handoff = parts({
  /** Names this submission to the backend; the same in every attempt, so that it counts once. */
  submission: id,
  startedAt: instant,
  /** Of the plan as it was sent: tells whether it has changed since. */
  fingerprint: words,
  receipt: orNull(receiptDefinition),
  /** The server, or a fault that does not pass, has said no: it is not sent again by itself. */
  stopped: maybeUndefined(constant(true)),
  /** Somebody else handed it off, and it was taken over here at `startedAt`. */
  takenOver: maybe(constant(true)),
  /** The address that it goes to, and who was logged in there: without a press it goes to nobody else. */
  to: maybe(words),
  by: maybe(words),
  /** The finding of the region's register that the user has said is the child: not asked again. */
  person: maybe(words),
})

/** An insertion into a record whose personal number was not the child's, and why it was made. */
const otherRecord = parts({ id, at: instant, site: words, reason: words })

/** What the plan says, without what has been done with it. */
export const contentDefinition = parts({
  schemaVersion: apart('bookkeeping', constant(schemaVersion)),
  id,
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
  extra: byKey(words),
  /** Each of those questions in words, as it was asked: who reads the plan may have another profile. */
  extraLabels: apart('follows', olderWithout(byKey(words), {})),
})

/** The plan as it was at one of these. Never changed afterwards. */
export const versionDefinition = parts({
  number: datum('integer'),
  at: instant,
  /** `conflict`: as it was here when it was joined with somebody else's. */
  cause: choice('handoff', 'meeting', 'followUp', 'conflict'),
  content: contentDefinition,
})

export const planDefinition = parts({
  ...contentDefinition.parts,
  surveys: list(survey),
  handoffs: list(handoff),
  versions: list(versionDefinition),
  otherRecords: olderWithout(list(otherRecord), []),
  unread: olderWithout(list(unreadDefinition), []),
  /** What could not be read when the plan was opened, until the user has seen to it. */
  mended: maybe(list(mendedDefinition)),
  /** The plan as the user has printed it, in base64, and the fingerprint of what it said then. */
  pdf: maybe(parts({ id, data: datum('base64'), of: words })),
})

export type Plan = Value<typeof planDefinition>
export type PlanContent = Value<typeof contentDefinition>
export type Version = Value<typeof versionDefinition>
export type HeldFollowUp = Value<typeof heldFollowUp>
export type Survey = Value<typeof survey>
export type Guardian = Value<typeof guardian>
export type Grant = Value<typeof grant>
export type AddedUnit = Value<typeof addedUnit>
export type Intervention = Value<typeof intervention>
export type ExternalMeasure = Value<typeof externalMeasure>
export type Goal = Value<typeof goal>
export type Party = Value<typeof party>
export type SentReminder = Value<typeof sentReminder>
export type Handoff = Value<typeof handoff>
export type Receipt = Value<typeof receiptDefinition>
