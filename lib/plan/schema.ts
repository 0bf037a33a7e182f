import * as z from 'zod/mini'
import { agendaParts } from './agenda-parts.ts'

// The compiled validators of zod probe `eval`, which every strict CSP reports.
z.config({ jitless: true })

/** The shape below. Raised by one with each change that old plans must be moved over (migrations.ts). */
export const schemaVersion = 1

const text = z.string()
const unknown = z.literal('')
/** `YYYY-MM-DD`, a day that there is, or empty where it is not yet known. */
const day = z.union([unknown, z.iso.date()])
/** `HH:MM`, or empty. */
const clock = z.union([unknown, z.iso.time({ precision: -1 })])
/** An instant in UTC, ISO 8601 with `Z`. */
const instant = z.iso.datetime()
const id = z.string().check(z.minLength(1), z.maxLength(64))

const child = z.object({
  name: text,
  /** As it was typed or read, also when it is wrong: what the record says is kept. */
  personalNumber: text,
  protectedIdentity: z.enum(['none', 'sekretessmarkering', 'skyddadFolkbokforing']),
  municipality: text,
  region: text,
})

const guardian = z.object({ id, name: text, personalNumber: text })

/** `person` is a guardian's id, or `child`. */
const grant = z.object({
  id,
  person: text,
  form: z.enum(['', 'written', 'oral', 'digital']),
  date: day,
  withdrawn: day,
})

/** The two consents are apart: that a plan is made (law), and that named units share (OSL 2009:400). */
const consent = z.object({
  planning: z.array(grant),
  sharing: z.object({
    grants: z.array(grant),
    units: z.array(text),
    notShared: text,
    validUntil: day,
    withdrawnUnits: z.array(z.object({ unit: text, date: day })),
  }),
  /** Why one of two guardians has not been asked or has not answered (FB 6:13). */
  missingGuardianReason: text,
})

const intervention = z.object({
  id,
  what: text,
  need: text,
  unit: text,
  person: text,
  start: day,
  followUp: day,
  status: z.enum(['notStarted', 'ongoing', 'done', 'stopped']),
  result: text,
  /** What it has meant for the child. */
  effect: text,
})

const externalMeasure = z.object({ id, who: text, what: text, due: day })

const goal = z.object({
  id,
  term: z.enum(['short', 'long']),
  description: text,
  due: day,
  outcome: z.enum(['', 'reached', 'partly', 'notReached']),
})

const party = z.object({
  id,
  unit: text,
  person: text,
  reply: z.enum(['none', 'coming', 'substitute', 'declined']),
  attended: z.enum(['unknown', 'present', 'absent']),
  sector: z.enum(['', 'municipality', 'region', 'independentSchool', 'other']),
  /** Principals' units are called and have a duty to come by agreement; others are invited. */
  kind: z.enum(['summons', 'invitation']),
  /** Why the party cannot come, or whom the person who comes replaces. */
  reason: text,
  /** The video platforms that the unit has said it may use. */
  platforms: z.array(text),
  /** When the person confirmed, by name, what was written at the meeting. */
  confirmedAt: z.union([unknown, instant]),
})

/** What the child and the guardians said before the meeting. */
const preMeeting = z.object({
  date: day,
  matters: text,
  attendees: text,
  notToBeSaid: text,
  participation: text,
})

/** A follow-up that has been held. The next one that is planned stands in `followUp`. */
const heldFollowUp = z.object({
  id,
  date: day,
  decision: z.enum(['', 'continue', 'close']),
  reason: text,
  decidedBy: text,
})

/** One person's answers, without a name: numbers on the set's scale, 0 where not answered. */
const survey = z.object({ id, set: text, answers: z.array(z.int()) })

const meeting = z.object({
  date: day,
  start: clock,
  end: clock,
  place: text,
  summonsSent: day,
  chair: text,
  noteTaker: text,
  parties: z.array(party),
  replyBy: day,
  /** Written during the meeting, in view of all. */
  notes: text,
  /** The writer's own. They never leave this device, and are never shown in the meeting. */
  privateNotes: text,
  /** Questions that belong elsewhere, such as who pays. */
  parked: z.array(z.object({ id, text })),
  /** The calendar event that was sent: raised with each change, so that it is the same event. */
  invite: z.object({
    sequence: z.int(),
    cancelled: z.boolean(),
    /** The first meeting of the plan, the second and so on: each is an event of its own. */
    number: z._default(z.int().check(z.gte(1)), 1),
  }),
  /** Where in its agenda the meeting is since when, and the milliseconds spent in each part. */
  agenda: z.optional(
    z.object({
      part: z.enum(agendaParts),
      since: instant,
      spent: z.partialRecord(z.enum(agendaParts), z.int()),
    }),
  ),
})

/** What the regional backend answered; `resources` maps our keys to where they were stored. */
export const receiptSchema = z.object({
  submission: id,
  task: text,
  carePlan: text,
  version: text,
  at: instant,
  resources: z.record(z.string(), z.object({ reference: text, version: text })),
})

const handoff = z.object({
  /** Names this submission to the backend; the same in every attempt, so that it counts once. */
  submission: id,
  startedAt: instant,
  /** Of the plan as it was sent: tells whether it has changed since. */
  fingerprint: text,
  receipt: z.nullable(receiptSchema),
})

/** An insertion into a record whose personal number was not the child's, and why it was made. */
const otherRecord = z.object({ id, at: instant, site: text, reason: text })

const content = z.object({
  schemaVersion: z.literal(schemaVersion),
  id,
  createdAt: instant,
  changedAt: instant,
  child,
  guardians: z.array(guardian),
  custody: z.enum(['unknown', 'joint', 'sole']),
  meetingQuestion: text,
  leadPrincipal: z.object({ principal: text, unit: text, contact: text, role: text, phone: text }),
  needIdentifiedBy: z.object({
    source: z.enum(['staff', 'family', 'other']),
    who: text,
    unit: text,
    date: day,
    observed: text,
  }),
  consent,
  childParticipation: z.object({ account: text, ownWords: text, noWordsReason: text }),
  interventions: z.array(intervention),
  /** An empty list is an unanswered question; `none` is the answer that there are none. */
  externalMeasures: z.union([z.literal('none'), z.array(externalMeasure)]),
  goals: z.array(goal),
  /** The child's own wish stands apart from the professionals' goals. */
  ownWish: text,
  meeting,
  followUp: z.object({ date: day, time: clock, caller: text }),
  followUps: z.array(heldFollowUp),
  preMeeting,
  /** Answers to what one region asks beside the eight, by the id of the question in its profile. */
  extra: z.record(z.string(), text),
  /** Each of those questions in words, as it was asked: who reads the plan may have another profile. */
  extraLabels: z._default(z.record(z.string(), text), {}),
})

/** The plan as it was at a handoff, a meeting or a follow-up. Never changed afterwards. */
const version = z.object({
  number: z.int(),
  at: instant,
  cause: z.enum(['handoff', 'meeting', 'followUp']),
  content,
})

export const planSchema = z.extend(content, {
  surveys: z.array(survey),
  handoffs: z.array(handoff),
  versions: z.array(version),
  otherRecords: z._default(z.array(otherRecord), []),
})

export type Plan = z.infer<typeof planSchema>
/** What the plan says, without what has been done with it. */
export type PlanContent = z.infer<typeof content>
export type Version = z.infer<typeof version>
export type HeldFollowUp = z.infer<typeof heldFollowUp>
export type Survey = z.infer<typeof survey>
export type Guardian = z.infer<typeof guardian>
export type Grant = z.infer<typeof grant>
export type Intervention = z.infer<typeof intervention>
export type ExternalMeasure = z.infer<typeof externalMeasure>
export type Goal = z.infer<typeof goal>
export type Party = z.infer<typeof party>
export type Handoff = z.infer<typeof handoff>
export type Receipt = z.infer<typeof receiptSchema>
