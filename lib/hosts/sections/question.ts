import type { FieldPlace } from '../../records/host-profile.ts'
import type { InsertionReceipt } from '../../session/ports/record.ts'

/** What should stand in a field. */
export type Wanted = {
  readonly text: string
  readonly parts: readonly (readonly string[])[]
  /** `YYYY-MM-DD` or empty. */
  readonly day: string
}

/** What the panel asks of every frame of a page, at the user's press. */
export type SectionQuestion =
  /** Where a field is and what it holds. `ready`: it is to be written to next, at its end. */
  | {
      readonly kind: 'find'
      readonly place: FieldPlace
      readonly wanted: Wanted
      readonly ready: boolean
    }
  /** Sets a date or chooses in a list. */
  | {
      readonly kind: 'set'
      readonly place: FieldPlace
      readonly wanted: Wanted
      /** The look after which the frame must still show the same child. */
      readonly look?: string | undefined
    }
  /** Gets ready to let the user point, once the panel connects. */
  | { readonly kind: 'point' }

export type SetFault = 'read-only' | 'no-option' | 'no-day' | 'page-changed'

export type SectionAnswer =
  | {
      readonly kind: 'found'
      readonly id: string
      /** Of the frame that it lies in. */
      readonly origin: string
      readonly label: string
      readonly format: 'rich' | 'plain' | 'date' | 'select'
      readonly by: 'label' | 'selector' | 'order'
      readonly holds: 'nothing' | 'same' | 'other'
      readonly refusal?: 'read-only' | undefined
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'several' }
  | { readonly kind: 'set'; readonly receipt: InsertionReceipt }
  | { readonly kind: 'refused'; readonly code: SetFault }
  | { readonly kind: 'pointing' }

/** The name of the port that is open while the user points. */
export const pointingPort = 'pointing'

/** What a frame says while the user points. */
export type PointingReply =
  /** The frame listens. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'chosen'; readonly place: FieldPlace }
  /** The press hit no field, or one that cannot be used; the user goes on pointing. */
  | { readonly kind: 'missed'; readonly why: 'no-field' | 'read-only' | 'not-lasting' }
  /** The pointer stands over a part of the page that has an origin of its own. */
  | { readonly kind: 'over-frame'; readonly origin: string }
  | { readonly kind: 'cancelled' }

declare global {
  /** Laid here in the extension's own world, where the page cannot see it, and taken by the script. */
  var sectionQuestion: SectionQuestion | undefined
}
