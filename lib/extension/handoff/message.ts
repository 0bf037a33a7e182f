import * as v from 'valibot'
import { id } from '../../plan/kinds.ts'
import { receiptSchema } from '../../plan/schema.ts'
import type { HandoffFault } from '../../session/ports/handoff.ts'

/** What the panel asks of the background. The plan itself is restored as any plan from outside. */
export const handoffMessage = v.object({
  kind: v.literal('handoff'),
  plan: v.unknown(),
  submission: id,
  previous: v.optional(receiptSchema),
  endpoint: v.string(),
})

export type HandoffMessage = v.InferOutput<typeof handoffMessage>

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
export const handoffAnswer = v.variant('ok', [
  v.object({ ok: v.literal(true), value: receiptSchema }),
  v.object({ ok: v.literal(false), code: v.picklist(faults), detail: v.optional(v.string()) }),
])
