import * as z from 'zod/mini'
import { id } from '../../plan/kind-schemas.ts'
import { receiptDefinition } from '../../plan/schema.ts'
import { schemaOf } from '../../plan/schema-of.ts'
import { isSafeAddress } from '../../regions/safe-address.ts'
import type { HandoffFault } from '../../session/ports/handoff.ts'

/** Whoever asks: nothing goes to a server that no setting could name. */
export const endpoint = z.string().check(z.refine(isSafeAddress))

/** What the panel asks of the background. The plan itself is restored as any plan from outside. */
export const handoffMessage = z.object({
  kind: z.literal('handoff'),
  plan: z.unknown(),
  submission: id,
  previous: z.optional(schemaOf(receiptDefinition)),
  endpoint,
  /** Who was logged in when it was asked. */
  by: z.optional(z.string()),
})

/** What the background asks of the panel before each thing that it tells the region. */
export const meantMessage = z.object({ kind: z.literal('is-meant'), submission: id })

export type MeantMessage = z.infer<typeof meantMessage>

/** The panel wants to know what has become of a handoff. */
export const followMessage = z.object({
  kind: z.literal('follow'),
  receipt: schemaOf(receiptDefinition),
  endpoint,
})

export type FollowMessage = z.infer<typeof followMessage>

export type HandoffMessage = z.infer<typeof handoffMessage>

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

const refusal = z.object({
  ok: z.literal(false),
  code: z.enum(faults),
  detail: z.optional(z.string()),
  after: z.optional(z.number()),
  person: z.optional(z.object({ name: z.string(), birthDate: z.string() })),
})

/** What the background answers to a handoff. */
export const handoffAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: schemaOf(receiptDefinition),
    registerKeeps: z.optional(z.enum(['places', 'answers'])),
  }),
  refusal,
])

const answered = {
  status: z.enum([
    'waiting',
    'received',
    'accepted',
    'rejected',
    'completed',
    'ended',
    'not-asked',
  ]),
  reason: z.string(),
}

/** What it answers when asked what has become of one. */
export const followAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
      ...answered,
      units: z.array(z.object({ ...answered, unit: z.string() })),
    }),
  }),
  refusal,
])
