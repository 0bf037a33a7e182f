import * as z from 'zod/mini'
import type { PointingReply, SectionAnswer } from '../../hosts/sections/question.ts'
import { fieldPlaceSchema } from '../../records/host-profile.ts'

const text = z.string()
const answers = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    id: text,
    label: text,
    format: z.enum(['rich', 'plain', 'date', 'select']),
    by: z.enum(['label', 'selector', 'order']),
    holds: z.enum(['nothing', 'same', 'other']),
    refusal: z.optional(z.nullable(z.literal('read-only'))),
  }),
  z.object({ kind: z.enum(['missing', 'several', 'pointing']) }),
  z.object({
    kind: z.literal('set'),
    receipt: z.object({
      outcome: z.enum(['without-undo', 'look', 'not-taken']),
      found: z.int(),
      of: z.int(),
      label: text,
    }),
  }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(['read-only', 'no-option', 'no-day', 'page-changed']),
  }),
])

const replies = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('chosen'),
    place: fieldPlaceSchema,
  }),
  z.object({
    kind: z.literal('missed'),
    why: z.enum(['no-field', 'read-only', 'not-lasting']),
  }),
  z.object({ kind: z.literal('over-frame'), origin: text }),
  z.object({ kind: z.enum(['ready', 'cancelled']) }),
])

/** What a frame answered, checked; nothing where it is not what a frame may say. */
export const parseAnswer = (result: unknown): SectionAnswer | undefined => {
  const parsed = answers.safeParse(result)
  return parsed.success ? (parsed.data as SectionAnswer) : undefined
}

/** The same for what is said while the user points. */
export const parsePointing = (message: unknown): PointingReply | undefined => {
  const parsed = replies.safeParse(message)
  return parsed.success ? parsed.data : undefined
}
