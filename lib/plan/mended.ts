import { datum, list, parts, type Value } from './answers/definition.ts'

/** What stood in a stored plan and could not be read. The answer is empty, and this is kept in sight. */
export const mendedDefinition = parts({
  id: datum('text'),
  /** The answer, from the plan inwards; a row is named by its id: `goals`, `g1`, `due`. */
  path: list(datum('text')),
  /** As it stood. */
  was: datum('json'),
})

export type Mended = Value<typeof mendedDefinition>
