import type { Base } from './base.ts'
import type { HandingOff } from './handoff/handing-off.ts'
import type { Copying } from './plan/copying.ts'
import type { Editing } from './plan/editing.ts'
import type { Plans } from './plan/plans.ts'
import type { Saving } from './plan/saving.ts'
import type { Ports } from './ports/ports.ts'
import type { State } from './state.ts'
import type { OwnSettings } from './vault/own-settings.ts'
import type { Safe } from './vault/safe.ts'

/** What the models around the plan work with, in the panel and its pages. */
export type Models = Base<Ports, State> & {
  readonly saving: Saving
  readonly editing: Editing
  readonly plans: Plans
  readonly copying: Copying
  readonly handoff: HandingOff
  readonly settings: OwnSettings
  readonly safe: Safe
}
