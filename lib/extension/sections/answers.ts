import * as v from 'valibot'
import type { PointingReply, SectionAnswer } from '../../hosts/sections/question.ts'
import { integer } from '../../plan/kinds.ts'
import { fieldPlaceSchema } from '../../records/host-profile.ts'

const text = v.string()
const answers = v.variant('kind', [
  v.object({
    kind: v.literal('found'),
    id: text,
    origin: text,
    label: text,
    format: v.picklist(['rich', 'plain', 'date', 'select']),
    by: v.picklist(['label', 'selector', 'order']),
    holds: v.picklist(['nothing', 'same', 'other']),
    refusal: v.optional(v.nullable(v.literal('read-only'))),
  }),
  v.object({ kind: v.picklist(['missing', 'several', 'pointing']) }),
  v.object({
    kind: v.literal('set'),
    receipt: v.object({
      outcome: v.picklist(['without-undo', 'look', 'not-taken']),
      found: integer,
      of: integer,
      label: text,
    }),
  }),
  v.object({
    kind: v.literal('refused'),
    code: v.picklist(['read-only', 'no-option', 'no-day', 'page-changed']),
  }),
])

const replies = v.variant('kind', [
  v.object({
    kind: v.literal('chosen'),
    place: fieldPlaceSchema,
  }),
  v.object({
    kind: v.literal('missed'),
    why: v.picklist(['no-field', 'read-only', 'not-lasting']),
  }),
  v.object({ kind: v.literal('over-frame'), origin: text }),
  v.object({ kind: v.picklist(['ready', 'cancelled']) }),
])

/** What a frame answered, checked; nothing where it is not what a frame may say. */
export const parseAnswer = (result: unknown): SectionAnswer | undefined => {
  const parsed = v.safeParse(answers, result)
  return parsed.success ? (parsed.output as SectionAnswer) : undefined
}

/** The same for what is said while the user points. */
export const parsePointing = (message: unknown): PointingReply | undefined => {
  const parsed = v.safeParse(replies, message)
  return parsed.success ? parsed.output : undefined
}
