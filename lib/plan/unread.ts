import * as z from 'zod/mini'
import { data } from './kinds.ts'

/** What a plan from elsewhere holds that this program does not know. It is kept, and sent back. */
export const unreadSchema = z.object({
  /** Where it stands, once in a plan. */
  id: z.string(),
  /** The resource, `Goal/1`. */
  reference: z.string(),
  /** The element, or empty for a whole resource. */
  element: z.string(),
  /** In one line, to be read. */
  line: z.string(),
  /** As it was; of a list, those of its rows. */
  content: data,
  /** Nothing of it was understood, so that it can be sent back as it is. */
  whole: z.boolean(),
})

export type Unread = z.infer<typeof unreadSchema>

/** To be read, and not sent back: it does not come from the region that would get it. */
export const toldOnly = (unread: Unread): Unread => ({ ...unread, reference: '', whole: false })
