import * as v from 'valibot'
import { data, object } from './kinds.ts'

/** What a plan from elsewhere holds that this program does not know. It is kept, and sent back. */
export const unreadSchema = object({
  /** Where it stands, once in a plan. */
  id: v.string(),
  /** The resource, `Goal/1`. */
  reference: v.string(),
  /** The element, or empty for a whole resource. */
  element: v.string(),
  /** In one line, to be read. */
  line: v.string(),
  /** As it was; of a list, those of its rows. */
  content: data,
  /** Nothing of it was understood, so that it can be sent back as it is. */
  whole: v.boolean(),
})

export type Unread = v.InferOutput<typeof unreadSchema>

/** To be read, and not sent back: it does not come from the region that would get it. */
export const toldOnly = (unread: Unread): Unread => ({ ...unread, reference: '', whole: false })
