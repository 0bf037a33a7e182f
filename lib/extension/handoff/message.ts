import * as z from 'zod/mini'
import { receiptSchema } from '../../plan/schema.ts'
import type { HandoffFault } from '../../session/ports/handoff.ts'

/** What the panel asks of the background. The plan itself is restored as any plan from outside. */
export const handoffMessage = z.object({
  kind: z.literal('handoff'),
  plan: z.unknown(),
  submission: z.string().check(z.minLength(1), z.maxLength(64)),
  previous: z.optional(receiptSchema),
  endpoint: z.string(),
})

export type HandoffMessage = z.infer<typeof handoffMessage>

const faults = [
  'no-server',
  'unreachable',
  'timeout',
  'interrupted',
  'signed-out',
  'not-allowed',
  'refused',
  'conflict',
  'nonsense',
  'partly',
  'no-consent',
] as const satisfies readonly HandoffFault[]

/** What the background answers. */
export const handoffAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: receiptSchema }),
  z.object({ ok: z.literal(false), code: z.enum(faults), detail: z.optional(z.string()) }),
])
