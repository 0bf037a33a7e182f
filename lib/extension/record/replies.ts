import * as v from 'valibot'
import type { FrameReply } from '../../hosts/protocol.ts'
import { integer } from '../../plan/kinds.ts'

const text = v.string()
const faults = v.picklist([
  'no-access',
  'closed-page',
  'script-died',
  'no-child',
  'no-field',
  'read-only',
  'not-text',
  'too-long',
  'foreign-frame',
  'page-changed',
])
const outcomes = v.picklist(['inserted', 'plain-text', 'without-undo', 'look', 'not-taken'])

const replies = v.variant('kind', [
  v.object({
    kind: v.literal('located'),
    id: integer,
    field: v.optional(
      v.object({
        id: text,
        origin: text,
        label: text,
        format: v.picklist(['rich', 'plain']),
        active: v.boolean(),
        at: v.pipe(v.number(), v.finite()),
      }),
    ),
    refusal: v.optional(faults),
    holdsFocus: v.picklist(['yes', 'no', 'unknown']),
    innerFrame: v.optional(v.object({ origin: text })),
  }),
  v.object({
    kind: v.literal('placed'),
    id: integer,
    receipt: v.object({ outcome: outcomes, found: integer, of: integer, label: text }),
  }),
  v.object({ kind: v.literal('refused'), id: integer, code: faults, detail: v.optional(text) }),
  v.object({ kind: v.literal('look'), token: text }),
])

/** What came from a page, checked; nothing where it is not what a frame may say. */
export const parseReply = (message: unknown): FrameReply | undefined => {
  const parsed = v.safeParse(replies, message)
  return parsed.success ? parsed.output : undefined
}
