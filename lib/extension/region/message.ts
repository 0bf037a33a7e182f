import * as z from 'zod/mini'
import { id } from '../../plan/kind-schemas.ts'
import { receiptDefinition } from '../../plan/schema.ts'
import { schemaOf } from '../../plan/schema-of.ts'
import { unreadDefinition } from '../../plan/unread.ts'
import type { AnswerStatus } from '../../session/ports/handoff.ts'
import type { AnswerRefusal, FetchFault } from '../../session/ports/region.ts'
import { endpoint } from '../handoff/message.ts'

/** Nothing else may be asked for: the reference becomes part of an address. */
const at = (type: string) =>
  z.string().check(z.regex(new RegExp(`^${type}/(?!\\.+$)[A-Za-z0-9.-]{1,64}$`)))

/** What the panel asks of the background about plans that others have handed off. */
export const findMessage = z.object({
  kind: z.literal('region/find'),
  personalNumber: z.string(),
  endpoint,
})

export const fetchMessage = z.object({
  kind: z.literal('region/fetch'),
  reference: at('CarePlan'),
  endpoint,
})

export const latestMessage = z.object({
  kind: z.literal('region/latest'),
  planId: id,
  endpoint,
})

export const askedMessage = z.object({
  kind: z.literal('region/asked'),
  receipt: schemaOf(receiptDefinition),
  endpoint,
})

const statuses = [
  'waiting',
  'received',
  'accepted',
  'rejected',
  'completed',
  'ended',
  'not-asked',
] as const satisfies readonly AnswerStatus[]

const asked = z.object({
  reference: at('Task'),
  version: z.string(),
  unit: z.string(),
  what: z.array(z.string()),
  status: z.enum(statuses),
  reason: z.string(),
})

export const answerMessage = z.object({
  kind: z.literal('region/answer'),
  asked,
  decision: z.enum(['accepted', 'rejected']),
  reason: z.string(),
  endpoint,
})

export type RegionMessage =
  | z.infer<typeof findMessage>
  | z.infer<typeof fetchMessage>
  | z.infer<typeof latestMessage>
  | z.infer<typeof askedMessage>
  | z.infer<typeof answerMessage>

const faults = [
  'no-server',
  'no-server-in-region',
  'policy-unread',
  'policy-waiting',
  'unreachable',
  'timeout',
  'moved',
  'interrupted',
  'signed-out',
  'not-allowed',
  'refused',
  'nonsense',
  'no-number',
  'too-large',
  'no-plan',
  'not-a-plan',
  'changed',
  'not-yours',
] as const satisfies readonly (FetchFault | AnswerRefusal)[]

const refusal = z.object({
  ok: z.literal(false),
  code: z.enum(faults),
  detail: z.optional(z.string()),
})

const answerWith = <Value extends z.core.SomeType>(value: Value) =>
  z.union([z.object({ ok: z.literal(true), value }), refusal])

export const findAnswer = answerWith(
  z.array(
    z.object({
      reference: at('CarePlan'),
      title: z.string(),
      isSip: z.boolean(),
      status: z.string(),
      created: z.string(),
      author: z.string(),
    }),
  ),
)

/** The plan itself is restored as any plan from outside. */
export const fetchAnswer = answerWith(
  z.object({
    plan: z.unknown(),
    unread: z.array(schemaOf(unreadDefinition)),
    receipt: z.nullable(schemaOf(receiptDefinition)),
    formerId: z.optional(id),
    isRegistered: z.optional(z.literal(true)),
  }),
)

export const askedAnswer = answerWith(z.array(asked))

/** A message loses a value that is undefined. */
export const answerAnswer = z.union([
  z.pipe(
    z.object({ ok: z.literal(true) }),
    z.transform(() => ({ ok: true as const, value: undefined })),
  ),
  refusal,
])
