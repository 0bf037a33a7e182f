import type { Meaning } from './plain-words.ts'

/** The words of the child's page in one language, on one day. Days are `YYYY-MM-DD`, and may be empty. */
export type ChildPageWords = {
  title(name: string): string
  intro(meeting: string, agreed: boolean): string
  readonly closed: string
  readonly decided: string
  quoted(words: string): string
  happening(agreed: boolean): string
  readonly nothing: string
  /** All that was decided has been done, or has ended. */
  readonly done: string
  who(name: string, agreed: boolean): string
  when(start: string, begun: boolean, agreed: boolean): string
  helpers(isGrown: boolean): string
  readonly again: string
  next(time: { readonly date: string; readonly time: string } | undefined): string
  readonly wonder: string
  ask(name: string, phone: string, isGrown: boolean): string
  readonly meanings: Readonly<Record<Meaning, string>>
}
