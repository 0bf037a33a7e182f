import * as z from 'zod/mini'

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
})

const externalMeasure = z.object({ id, who: text, what: text, due: day })

const goal = z.object({ id, term: z.enum(['short', 'long']), description: text, due: day })

const party = z.object({
  id,
  unit: text,
  person: text,
  reply: z.enum(['none', 'coming', 'substitute', 'declined']),
  attended: z.enum(['unknown', 'present', 'absent']),
})

const meeting = z.object({
  date: day,
  start: clock,
  end: clock,
  place: text,
  summonsSent: day,
  chair: text,
  noteTaker: text,
  parties: z.array(party),
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

export const planSchema = z.object({
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
  handoffs: z.array(handoff),
})

export type Plan = z.infer<typeof planSchema>
export type Guardian = z.infer<typeof guardian>
export type Grant = z.infer<typeof grant>
export type Intervention = z.infer<typeof intervention>
export type ExternalMeasure = z.infer<typeof externalMeasure>
export type Goal = z.infer<typeof goal>
export type Party = z.infer<typeof party>
export type Handoff = z.infer<typeof handoff>
export type Receipt = z.infer<typeof receiptSchema>
