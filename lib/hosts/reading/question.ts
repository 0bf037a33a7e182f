import type { HostProfile } from '../../records/host-profile.ts'
import type { FoundChild, FoundNote, OwnReading } from '../../session/ports/record.ts'

/** What the panel asks of every frame of a page, at the user's press. */
export type PageQuestion =
  | {
      readonly kind: 'child'
      /** The record systems whose places are known. */
      readonly systems: readonly HostProfile[]
    }
  | {
      readonly kind: 'surroundings'
      readonly systems: readonly HostProfile[]
      /** How the line begins that says which plan a text comes from. */
      readonly sourceBegins: string
      /** Names this look. */
      readonly look: string
    }
  | {
      readonly kind: 'notes'
      /** The line that a plan begins with, and the headings that come after it. */
      readonly title: string
      readonly headings: readonly string[]
    }

export type PageAnswer = ChildAnswer | SurroundingsAnswer | NotesAnswer

export type ChildAnswer = {
  readonly kind: 'child'
  readonly child?: FoundChild | undefined
  /** It could not be read to its end. */
  readonly unreadable: boolean
}

export type SurroundingsAnswer = {
  readonly kind: 'surroundings'
  /** Each place of this frame that says whose record it is. */
  readonly own: readonly OwnReading[]
  /** The name that the frame shows as its own, or empty. */
  readonly name: string
  /** Each person whom a place that says whose it is names for sure. */
  readonly persons: readonly string[]
  /** Whom the frame names where few look: they may raise a question, and no more. */
  readonly asides?: readonly string[] | undefined
  /** The main headings that are no sort of page. */
  readonly titles?: readonly string[] | undefined
  /** Days of birth and numbers without their end, in the headers and headings. */
  readonly births?: readonly string[] | undefined
  /** Each number that the user can see, once. */
  readonly numbers: readonly string[]
  /** Each line that says which plan a text comes from. */
  readonly sources: readonly string[]
  /** It could not be read to its end. */
  readonly unreadable: boolean
}

export type NotesAnswer = { readonly kind: 'notes'; readonly notes: readonly FoundNote[] }

declare global {
  /** Laid here in the extension's own world, where the page cannot see it, and taken by the script. */
  var pageQuestion: PageQuestion | undefined
}
