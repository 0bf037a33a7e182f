import type { ReadonlySignal } from '@preact/signals'
import type { Result } from '../../result.ts'

/** Leave to reach sites beyond the one where the icon was pressed. The widget asks for none. */
export type SiteAccessPort = {
  /** The sites that the user has let the panel reach, and may take back. */
  readonly granted: ReadonlySignal<readonly string[]>
  /**
   * Brings up the browser's own question for one origin. Must be the first thing that a press does:
   * some browsers ask only then. `refused` also where the browser does not ask at all.
   */
  request(origin: string): Promise<Result<void, 'refused'>>
  remove(site: string): Promise<void>
}
