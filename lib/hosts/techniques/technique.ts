import type { RichField } from '../editable.ts'
import type { Flavours } from './page-events.ts'

export type Technique = {
  /**
   * `asks`: the editor puts the content in by itself, or does nothing.
   * `writes`: the content goes straight into the page, past any model.
   */
  readonly manner: 'asks' | 'writes'
  /** Tries once; true when the page cancelled the event, which says that it takes care of it. */
  run(field: RichField, flavours: Flavours): boolean
}
