import type { FoundChild } from '../../session/ports/record.ts'
import type { RecordSystem } from '../records/record-system.ts'

/** What the panel asks of every frame of a page, at the user's press. */
export type PageQuestion = {
  readonly kind: 'child'
  /** The record systems whose places are known. */
  readonly systems: readonly RecordSystem[]
}

export type PageAnswer = ChildAnswer

export type ChildAnswer = {
  readonly kind: 'child'
  readonly child?: FoundChild | undefined
  /** Whether a known record system told where to look, or the page at large was searched. */
  readonly by: 'record' | 'page'
}

declare global {
  /** Laid here in the extension's own world, where the page cannot see it, and taken by the script. */
  var pageQuestion: PageQuestion | undefined
}
