import type { HostProfile } from '../../records/host-profile.ts'
import type { FoundChild, FoundNote, Surroundings } from '../../session/ports/record.ts'

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

/** What one frame says of whose record it is. */
export type SurroundingsAnswer = Omit<Surroundings, 'look'> & {
  readonly kind: 'surroundings'
  /** Whom the frame names where few look: they may raise a question, and no more. */
  readonly asides?: readonly string[] | undefined
}

export type NotesAnswer = { readonly kind: 'notes'; readonly notes: readonly FoundNote[] }

declare global {
  /** Laid here in the extension's own world, where the page cannot see it, and taken by the script. */
  var pageQuestion: PageQuestion | undefined
}
