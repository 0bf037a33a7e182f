import * as z from 'zod/mini'
import { integer } from '../plan/kind-schemas.ts'
import { type FieldPlace, fieldPlaceSchema, type HostProfile } from '../records/host-profile.ts'
import type { InsertionContent } from '../session/ports/record.ts'

// What the panel and its scripts in a page say to each other. The panel's questions are typed alone,
// since nobody else can ask them. What comes from a page is parsed in the panel. The scripts import
// types from here and nothing else, so no schema gets into a page.

/** The names of the ports to one frame: `record` to its field in use, `pointing` while the user points. */
export type PortName = 'record' | 'pointing'

/** What the panel asks through the port `record`. Every `id` is answered once. */
export type FrameRequest =
  /** Where would a plan land? */
  | { readonly kind: 'locate'; readonly id: number }
  | {
      readonly kind: 'insert'
      readonly id: number
      /** The `id` of the field, from the answer that located it. */
      readonly field: string
      readonly content: InsertionContent
      /** The look after which the frame must still show the same child. */
      readonly look?: string | undefined
    }
  /** The answer to `look`: whether a framework has its marks on the field. */
  | { readonly kind: 'looked'; readonly token: string; readonly marked: boolean }

/** What the panel asks the script that reads a page, in every frame, once for each press. */
export type ReadingQuestion =
  /** Whose record is it? `systems`: the record systems that are known to show it. */
  | { readonly kind: 'child'; readonly systems: readonly HostProfile[] }
  /** Whose record is it, and which plans are in it? */
  | {
      readonly kind: 'surroundings'
      readonly systems: readonly HostProfile[]
      /** How the line begins that says which plan a text comes from. */
      readonly sourceBegins: string
      /** The name of this look. */
      readonly look: string
    }
  /** Which texts may be a plan? `headings`: those that follow the title in a plan. */
  | { readonly kind: 'notes'; readonly title: string; readonly headings: readonly string[] }

/** What should be in a field. */
export type FieldContent = {
  readonly text: string
  readonly parts: readonly (readonly string[])[]
  /** `YYYY-MM-DD` or empty. */
  readonly day: string
}

/** What the panel asks the script that works on fields by their place, once for each press. */
export type FieldQuestion =
  /** Where is a field, and what is in it? `ready`: it is to be written to next, at its end. */
  | {
      readonly kind: 'find'
      readonly place: FieldPlace
      readonly wanted: FieldContent
      readonly ready: boolean
    }
  /** Set a date, or choose in a list. `look`: the frame must still show the same child as then. */
  | {
      readonly kind: 'set'
      readonly place: FieldPlace
      readonly wanted: FieldContent
      readonly look?: string | undefined
    }
  /** Get ready to let the user point, once the panel connects to `pointing`. */
  | { readonly kind: 'point' }

declare global {
  /** The panel puts its question here, in the extension's own world, and the script takes it away. */
  var panelQuestion: ReadingQuestion | FieldQuestion | undefined
}

const text = z.string()
const list = <Item extends z.ZodMiniType>(item: Item): z.ZodMiniType<readonly z.infer<Item>[]> =>
  z.array(item)
const number = text.check(z.maxLength(40))
const name = text.check(z.maxLength(200))

const faults = z.enum([
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
const receiptOf = <Outcome extends string>(outcomes: readonly Outcome[]) =>
  z.object({ outcome: z.enum(outcomes), found: integer, of: integer, label: text })

const located = z.object({
  kind: z.literal('located'),
  id: integer,
  field: z.optional(
    z.object({
      id: text,
      /** Of the frame that the field is in. */
      origin: text,
      label: text,
      format: z.enum(['rich', 'plain']),
      /** It is its frame's active element, and not only remembered. */
      active: z.boolean(),
      /** When it was last in use, in milliseconds since 1970. */
      at: z.number(),
    }),
  ),
  /** Why the field that has the focus cannot be used. */
  refusal: z.optional(faults),
  /** Whether every frame above has this one as its active element; unknown across origins. */
  holdsFocus: z.enum(['yes', 'no', 'unknown']),
  /** The frame that is this one's active element; `origin` is empty where it has none. */
  innerFrame: z.optional(z.object({ origin: text })),
})

const frameReply = z.discriminatedUnion('kind', [
  located,
  z.object({
    kind: z.literal('placed'),
    id: integer,
    receipt: receiptOf(['inserted', 'plain-text', 'without-undo', 'look', 'not-taken']),
  }),
  z.object({ kind: z.literal('refused'), id: integer, code: faults, detail: z.optional(text) }),
  /** The frame wants the field that it shows under `token` looked at from the page's own world. */
  z.object({ kind: z.literal('look'), token: text }),
])

const childAnswer = z.object({
  kind: z.literal('child'),
  child: z.optional(
    z.object({
      name: text,
      personalNumber: text,
      from: z.enum(['marked', 'record', 'page']),
    }),
  ),
  /** The frame could not be read to its end. */
  unreadable: z.boolean(),
})

/** What one frame says; the fields are explained at `PageLook`. */
const lookAnswer = z.object({
  kind: z.literal('surroundings'),
  own: list(
    z.object({
      by: z.enum(['record', 'header', 'label', 'page']),
      numbers: list(number),
      name: z.optional(name),
      doubtful: z.optional(z.boolean()),
      beside: z.optional(z.boolean()),
    }),
  ),
  name,
  persons: list(name),
  asides: z.optional(list(name)),
  titles: z.optional(list(name)),
  births: z.optional(list(number)),
  numbers: list(number),
  sources: list(text),
  unreadable: z.boolean(),
})

const notesAnswer = z.object({
  kind: z.literal('notes'),
  notes: list(z.object({ text, html: text, from: z.enum(['marked', 'field', 'page']) })),
})

const fieldAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    /** Names the field for the port `record`; empty where it is not to be written to next. */
    id: text,
    /** Of the frame that the field is in. */
    origin: text,
    label: text,
    format: z.enum(['rich', 'plain', 'date', 'select']),
    by: z.enum(['label', 'selector', 'order']),
    holds: z.enum(['nothing', 'same', 'other']),
    refusal: z.optional(z.nullable(z.literal('read-only'))),
  }),
  z.object({ kind: z.enum(['missing', 'several', 'pointing']) }),
  z.object({
    kind: z.literal('set'),
    receipt: receiptOf(['without-undo', 'look', 'not-taken']),
  }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(['read-only', 'no-option', 'no-day', 'page-changed']),
  }),
])

const pointingReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), place: fieldPlaceSchema }),
  /** The press hit no field, or one that cannot be used; the user goes on pointing. */
  z.object({
    kind: z.literal('missed'),
    why: z.enum(['no-field', 'read-only', 'not-lasting']),
  }),
  /** The pointer is over a part of the page that has an origin of its own. */
  z.object({ kind: z.literal('over-frame'), origin: text }),
  /** `ready`: the frame listens. */
  z.object({ kind: z.enum(['ready', 'cancelled']) }),
])

export type FrameReply = z.infer<typeof frameReply>
/** Why a frame does not do what it was asked. */
export type PageFault = (FrameReply & { kind: 'refused' })['code']
export type LocatedReply = z.infer<typeof located>
export type LocatedField = NonNullable<LocatedReply['field']>
export type ChildAnswer = z.infer<typeof childAnswer>
export type LookAnswer = z.infer<typeof lookAnswer>
export type ReadingAnswer = ChildAnswer | LookAnswer | z.infer<typeof notesAnswer>
export type FieldAnswer = z.infer<typeof fieldAnswer>
export type PointingReply = z.infer<typeof pointingReply>

const parserOf =
  <Schema extends z.ZodMiniType>(schema: Schema) =>
  (said: unknown): z.infer<Schema> | undefined =>
    schema.safeParse(said).data

/** Each gives what a frame said, or undefined where it is nothing that a frame may say there. */
export const parseFrameReply = parserOf(frameReply)
export const parsePointing = parserOf(pointingReply)
export const parseFieldAnswer = parserOf(fieldAnswer)
export const parseReading = {
  child: parserOf(childAnswer),
  surroundings: parserOf(lookAnswer),
  notes: parserOf(notesAnswer),
}
