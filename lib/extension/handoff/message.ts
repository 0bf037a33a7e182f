import * as v from 'valibot'
import { id } from '../../plan/kinds.ts'
import { receiptSchema } from '../../plan/schema.ts'
import { isSafeAddress } from '../../regions/safe-address.ts'
import type { HandoffFault } from '../../session/ports/handoff.ts'

/** Whoever asks: nothing goes to a server that no setting could name. */
export const endpoint = v.pipe(v.string(), v.check(isSafeAddress))

/** What the panel asks of the background. The plan itself is restored as any plan from outside. */
export const handoffMessage = v.object({
  kind: v.literal('handoff'),
  plan: v.unknown(),
  submission: id,
  previous: v.optional(receiptSchema),
  endpoint,
  /** Who was logged in when it was asked. */
  by: v.optional(v.string()),
})

/** What the background asks of the panel before each thing that it tells the region. */
export const meantMessage = v.object({ kind: v.literal('is-meant'), submission: id })

export type MeantMessage = v.InferOutput<typeof meantMessage>

/** The panel wants to know what has become of a handoff. */
export const followMessage = v.object({
  kind: v.literal('follow'),
  receipt: receiptSchema,
  endpoint,
})

export type FollowMessage = v.InferOutput<typeof followMessage>

export type HandoffMessage = v.InferOutput<typeof handoffMessage>

const faults = [
  'no-server',
  'no-server-in-region',
  'policy-unread',
  'policy-waiting',
  'unreachable',
  'timeout',
  'moved',
  'busy',
  'interrupted',
  'signed-out',
  'plain-page',
  'not-allowed',
  'refused',
  'conflict',
  'nonsense',
  'partly',
  'bundle-fault',
  'no-consent',
  'person-differs',
  'person-deceased',
  'person-inactive',
  'person-replaced',
  'several-people',
] as const satisfies readonly HandoffFault[]

const refusal = v.object({
  ok: v.literal(false),
  code: v.picklist(faults),
  detail: v.optional(v.string()),
  after: v.optional(v.number()),
  person: v.optional(v.object({ name: v.string(), birthDate: v.string() })),
})

/** What the background answers to a handoff. */
export const handoffAnswer = v.variant('ok', [
  v.object({ ok: v.literal(true), value: receiptSchema }),
  refusal,
])

const answered = {
  status: v.picklist(['waiting', 'received', 'accepted', 'rejected', 'completed', 'ended']),
  reason: v.string(),
}

/** What it answers when asked what has become of one. */
export const followAnswer = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    value: v.object({
      ...answered,
      units: v.array(v.object({ ...answered, unit: v.string() })),
    }),
  }),
  refusal,
])
