import type { RichField } from '../editable.ts'
import type { Flavours } from './page-events.ts'

export type Technique = {
  /**
   * The content goes straight into the page, past any model. Else the editor is asked: it puts the
   * content in by itself, or does nothing.
   */
  readonly writes?: true
  /** Tries once; true when the page cancelled the event, which says that it takes care of it. */
  run(field: RichField, flavours: Flavours): boolean
}
