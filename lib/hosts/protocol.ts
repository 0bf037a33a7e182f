import type { InsertionContent, InsertionReceipt, RecordFault } from '../session/ports/record.ts'

/** The name of the port between the panel and one frame of the page. */
export const portName = 'record'

/** What the panel asks of one frame. Every `id` is answered once. */
export type FrameRequest =
  | { readonly kind: 'locate'; readonly id: number }
  | {
      readonly kind: 'insert'
      readonly id: number
      readonly field: string
      readonly content: InsertionContent
      /** The look after which the frame must still show the same child. */
      readonly look?: string | undefined
    }
  /** The answer to `look`. */
  | { readonly kind: 'looked'; readonly token: string; readonly marked: boolean }

export type FrameReply = LocatedReply | PlacedReply | RefusedReply | LookReply

export type LocatedReply = {
  readonly kind: 'located'
  readonly id: number
  readonly field?: LocatedField | undefined
  /** Why the field that has the focus cannot be used. */
  readonly refusal?: RecordFault | undefined
  /** Whether every frame above points here with its active element; unknown across origins. */
  readonly holdsFocus: 'yes' | 'no' | 'unknown'
  /** Set where this frame's active element is itself a frame; its origin where it has one. */
  readonly innerFrame?: { readonly origin: string } | undefined
}

export type LocatedField = {
  readonly id: string
  /** Of the frame that it lies in. */
  readonly origin: string
  readonly label: string
  readonly format: 'rich' | 'plain'
  /** It is its frame's active element, not only remembered. */
  readonly active: boolean
  /** When it was last in use, in milliseconds. */
  readonly at: number
}

export type PlacedReply = {
  readonly kind: 'placed'
  readonly id: number
  readonly receipt: InsertionReceipt
}

export type RefusedReply = {
  readonly kind: 'refused'
  readonly id: number
  readonly code: RecordFault
  readonly detail?: string | undefined
}

/** The frame asks for a look from the page's own world at the field that it names by `token`. */
export type LookReply = { readonly kind: 'look'; readonly token: string }
