import * as z from 'zod/mini'
import { data } from './kinds.ts'

/** What stood in a stored plan and could not be read. The answer is empty, and this is kept in sight. */
export const mendedSchema = z.object({
  id: z.string(),
  /** The answer, from the plan inwards; a row is named by its id: `goals`, `g1`, `due`. */
  path: z.array(z.string()),
  /** As it stood. */
  was: data,
})

export type Mended = z.infer<typeof mendedSchema>
