import { datum, parts, type Value } from './answers/definition.ts'

/** What a plan from elsewhere holds that this program does not know. It is kept, and sent back. */
export const unreadDefinition = parts({
  /** Where it stands, once in a plan. */
  id: datum('text'),
  /** The resource, `Goal/1`. */
  reference: datum('text'),
  /** The element, or empty for a whole resource. */
  element: datum('text'),
  /** In one line, to be read. */
  line: datum('text'),
  /** As it was; of a list, those of its rows. */
  content: datum('json'),
  /** Nothing of it was understood, so that it can be sent back as it is. */
  whole: datum('boolean'),
})

export type Unread = Value<typeof unreadDefinition>

/** To be read, and not sent back: it does not come from the region that would get it. */
export const toldOnly = (unread: Unread): Unread => ({ ...unread, reference: '', whole: false })
