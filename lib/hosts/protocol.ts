import * as v from 'valibot'
import { integer } from '../plan/kinds.ts'
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

const text = v.string()
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly())
const number = v.pipe(text, v.maxLength(40))
const name = v.pipe(text, v.maxLength(200))

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
const receiptOf = <Outcome extends string>(outcomes: readonly Outcome[]) =>
  v.object({ outcome: v.picklist(outcomes), found: integer, of: integer, label: text })

const located = v.object({
  kind: v.literal('located'),
  id: integer,
  field: v.optional(
    v.object({
      id: text,
      /** Of the frame that the field is in. */
      origin: text,
      label: text,
      format: v.picklist(['rich', 'plain']),
      /** It is its frame's active element, and not only remembered. */
      active: v.boolean(),
      /** When it was last in use, in milliseconds since 1970. */
      at: v.pipe(v.number(), v.finite()),
    }),
  ),
  /** Why the field that has the focus cannot be used. */
  refusal: v.optional(faults),
  /** Whether every frame above has this one as its active element; unknown across origins. */
  holdsFocus: v.picklist(['yes', 'no', 'unknown']),
  /** The frame that is this one's active element; `origin` is empty where it has none. */
  innerFrame: v.optional(v.object({ origin: text })),
})

const frameReply = v.variant('kind', [
  located,
  v.object({
    kind: v.literal('placed'),
    id: integer,
    receipt: receiptOf(['inserted', 'plain-text', 'without-undo', 'look', 'not-taken']),
  }),
  v.object({ kind: v.literal('refused'), id: integer, code: faults, detail: v.optional(text) }),
  /** The frame wants the field that it shows under `token` looked at from the page's own world. */
  v.object({ kind: v.literal('look'), token: text }),
])

const childAnswer = v.object({
  kind: v.literal('child'),
  child: v.optional(
    v.object({
      name: text,
      personalNumber: text,
      from: v.picklist(['marked', 'record', 'page']),
    }),
  ),
  /** The frame could not be read to its end. */
  unreadable: v.boolean(),
})

/** What one frame says; the fields are explained at `PageLook`. */
const lookAnswer = v.object({
  kind: v.literal('surroundings'),
  own: list(
    v.object({
      by: v.picklist(['record', 'header', 'label', 'page']),
      numbers: list(number),
      name: v.optional(name),
      doubtful: v.optional(v.boolean()),
      beside: v.optional(v.boolean()),
    }),
  ),
  name,
  persons: list(name),
  asides: v.optional(list(name)),
  titles: v.optional(list(name)),
  births: v.optional(list(number)),
  numbers: list(number),
  sources: list(text),
  unreadable: v.boolean(),
})

const notesAnswer = v.object({
  kind: v.literal('notes'),
  notes: list(v.object({ text, html: text, from: v.picklist(['marked', 'field', 'page']) })),
})

const fieldAnswer = v.variant('kind', [
  v.object({
    kind: v.literal('found'),
    /** Names the field for the port `record`; empty where it is not to be written to next. */
    id: text,
    /** Of the frame that the field is in. */
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
    receipt: receiptOf(['without-undo', 'look', 'not-taken']),
  }),
  v.object({
    kind: v.literal('refused'),
    code: v.picklist(['read-only', 'no-option', 'no-day', 'page-changed']),
  }),
])

const pointingReply = v.variant('kind', [
  v.object({ kind: v.literal('chosen'), place: fieldPlaceSchema }),
  /** The press hit no field, or one that cannot be used; the user goes on pointing. */
  v.object({
    kind: v.literal('missed'),
    why: v.picklist(['no-field', 'read-only', 'not-lasting']),
  }),
  /** The pointer is over a part of the page that has an origin of its own. */
  v.object({ kind: v.literal('over-frame'), origin: text }),
  /** `ready`: the frame listens. */
  v.object({ kind: v.picklist(['ready', 'cancelled']) }),
])

export type FrameReply = v.InferOutput<typeof frameReply>
/** Why a frame does not do what it was asked. */
export type PageFault = (FrameReply & { kind: 'refused' })['code']
export type LocatedReply = v.InferOutput<typeof located>
export type LocatedField = NonNullable<LocatedReply['field']>
export type ChildAnswer = v.InferOutput<typeof childAnswer>
export type LookAnswer = v.InferOutput<typeof lookAnswer>
export type ReadingAnswer = ChildAnswer | LookAnswer | v.InferOutput<typeof notesAnswer>
export type FieldAnswer = v.InferOutput<typeof fieldAnswer>
export type PointingReply = v.InferOutput<typeof pointingReply>

const parserOf =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (said: unknown): v.InferOutput<Schema> | undefined => {
    const parsed = v.safeParse(schema, said)
    return parsed.success ? parsed.output : undefined
  }

/** Each gives what a frame said, or undefined where it is nothing that a frame may say there. */
export const parseFrameReply = parserOf(frameReply)
export const parsePointing = parserOf(pointingReply)
export const parseFieldAnswer = parserOf(fieldAnswer)
export const parseReading = {
  child: parserOf(childAnswer),
  surroundings: parserOf(lookAnswer),
  notes: parserOf(notesAnswer),
}
