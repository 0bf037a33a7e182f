import * as v from 'valibot'
import { data, object } from './kinds.ts'

/** What stood in a stored plan and could not be read. The answer is empty, and this is kept in sight. */
export const mendedSchema = object({
  id: v.string(),
  /** The answer, from the plan inwards; a row is named by its id: `goals`, `g1`, `due`. */
  path: v.array(v.string()),
  /** As it stood. */
  was: data,
})

export type Mended = v.InferOutput<typeof mendedSchema>
