import type { Remembered } from './remember.ts'

declare global {
  /** Stands in the extension's own world, where the page cannot see it. */
  var fieldsLocated: Map<string, Remembered> | undefined
}

/** The fields of this frame that the panel was told of, by id: one script finds, another inserts. */
export const locatedFields = (): Map<string, Remembered> => (globalThis.fieldsLocated ??= new Map())
