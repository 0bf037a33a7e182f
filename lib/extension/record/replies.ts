import * as z from 'zod/mini'
import type { FrameReply } from '../../hosts/protocol.ts'

const text = z.string()
const faults = z.enum([
  'no-access',
  'no-child',
  'no-field',
  'read-only',
  'not-text',
  'too-long',
  'foreign-frame',
  'page-changed',
])
const outcomes = z.enum(['inserted', 'plain-text', 'without-undo', 'look', 'not-taken'])

const replies = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('located'),
    id: z.int(),
    field: z.optional(
      z.object({
        id: text,
        label: text,
        format: z.enum(['rich', 'plain']),
        active: z.boolean(),
        at: z.number(),
      }),
    ),
    refusal: z.optional(faults),
    holdsFocus: z.enum(['yes', 'no', 'unknown']),
    innerFrame: z.optional(z.object({ origin: text })),
  }),
  z.object({
    kind: z.literal('placed'),
    id: z.int(),
    receipt: z.object({ outcome: outcomes, found: z.int(), of: z.int(), label: text }),
  }),
  z.object({ kind: z.literal('refused'), id: z.int(), code: faults, detail: z.optional(text) }),
  z.object({ kind: z.literal('look'), token: text }),
])

/** What came from a page, checked; nothing where it is not what a frame may say. */
export const parseReply = (message: unknown): FrameReply | undefined => {
  const parsed = replies.safeParse(message)
  return parsed.success ? parsed.data : undefined
}
