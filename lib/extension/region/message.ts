import * as v from 'valibot'
import { id } from '../../plan/kinds.ts'
import { receiptSchema } from '../../plan/schema.ts'
import { unreadSchema } from '../../plan/unread.ts'
import type { AnswerStatus } from '../../session/ports/handoff.ts'
import type { AnswerRefusal, FetchFault } from '../../session/ports/region.ts'
import { endpoint } from '../handoff/message.ts'

/** Nothing else may be asked for: the reference becomes part of an address. */
const at = (type: string) =>
  v.pipe(v.string(), v.regex(new RegExp(`^${type}/(?!\\.+$)[A-Za-z0-9.-]{1,64}$`)))

/** What the panel asks of the background about plans that others have handed off. */
export const findMessage = v.object({
  kind: v.literal('region/find'),
  personalNumber: v.string(),
  endpoint,
})

export const fetchMessage = v.object({
  kind: v.literal('region/fetch'),
  reference: at('CarePlan'),
  endpoint,
})

export const latestMessage = v.object({
  kind: v.literal('region/latest'),
  planId: id,
  endpoint,
})

export const askedMessage = v.object({
  kind: v.literal('region/asked'),
  receipt: receiptSchema,
  endpoint,
})

const statuses = [
  'waiting',
  'received',
  'accepted',
  'rejected',
  'completed',
  'ended',
] as const satisfies readonly AnswerStatus[]

const asked = v.object({
  reference: at('Task'),
  version: v.string(),
  unit: v.string(),
  what: v.array(v.string()),
  status: v.picklist(statuses),
  reason: v.string(),
})

export const answerMessage = v.object({
  kind: v.literal('region/answer'),
  asked,
  decision: v.picklist(['accepted', 'rejected']),
  reason: v.string(),
  endpoint,
})

export type RegionMessage =
  | v.InferOutput<typeof findMessage>
  | v.InferOutput<typeof fetchMessage>
  | v.InferOutput<typeof latestMessage>
  | v.InferOutput<typeof askedMessage>
  | v.InferOutput<typeof answerMessage>

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

const refusal = v.object({
  ok: v.literal(false),
  code: v.picklist(faults),
  detail: v.optional(v.string()),
})

const answerWith = <Value>(value: v.GenericSchema<unknown, Value>) =>
  v.union([v.object({ ok: v.literal(true), value }), refusal])

export const findAnswer = answerWith(
  v.array(
    v.object({
      reference: at('CarePlan'),
      title: v.string(),
      isSip: v.boolean(),
      status: v.string(),
      created: v.string(),
      author: v.string(),
    }),
  ),
)

/** The plan itself is restored as any plan from outside. */
export const fetchAnswer = answerWith(
  v.object({
    plan: v.custom<unknown>(() => true),
    unread: v.array(unreadSchema),
    receipt: v.nullable(receiptSchema),
    formerId: v.optional(id),
  }),
)

export const askedAnswer = answerWith(v.array(asked))

/** A message loses a value that is undefined. */
export const answerAnswer = v.union([
  v.pipe(
    v.object({ ok: v.literal(true) }),
    v.transform(() => ({ ok: true as const, value: undefined })),
  ),
  refusal,
])
