import type { ReadonlySignal } from '@preact/signals'
import type { CalendarPort } from './calendar.ts'
import type { ClipboardPort } from './clipboard.ts'
import type { ClockPort } from './clock.ts'
import type { FilesPort } from './files.ts'
import type { HandoffWayPort } from './handoff-way.ts'
import type { IdentityPort } from './identity.ts'
import type { PackagePort } from './package.ts'
import type { PagesPort } from './pages.ts'
import type { Policy } from './policy.ts'
import type { RecordPort } from './record.ts'
import type { RegionPort } from './region.ts'
import type { RemindersPort } from './reminders.ts'
import type { SiteAccessPort } from './site-access.ts'
import type { PlanStorage, StoragePort } from './storage.ts'
import type { TryAgainPort } from './try-again.ts'
import type { WindowsPort } from './windows.ts'

/** What a plan asks of the world, wherever it stands. */
export type PlanPorts = {
  readonly storage: PlanStorage
  readonly clipboard: ClipboardPort
  readonly clock: ClockPort
  readonly files?: FilesPort | undefined
  readonly handoff?: HandoffWayPort | undefined
  /** The plan may be read and copied, and not changed. */
  readonly readonly?: ReadonlySignal<boolean>
  readonly windows?: WindowsPort | undefined
  readonly policy?: ReadonlySignal<Policy> | undefined
  /** Who is logged in, so that a text may say who wrote it. */
  readonly identity?: IdentityPort | undefined
  /** What wakes a handoff that waits, so that it is sent again without a press. */
  readonly tryAgain?: TryAgainPort | undefined
  /** A plan that was mended, and is shown to be read: opening it writes it where it came from. */
  readonly opening?: ReadonlySignal<boolean | (() => void)>
  /** One plan and no list of plans: what the widget shows. */
  readonly single?: boolean
  /** The page's form takes the plan with it. */
  readonly inForm?: ReadonlySignal<boolean>
}

/** What the session asks the world for. Where a port is missing, so is its button. */
export type Ports = PlanPorts & {
  readonly storage: StoragePort
  readonly fromRegion?: RegionPort | undefined
  readonly record?: RecordPort | undefined
  readonly siteAccess?: SiteAccessPort | undefined
  readonly pages?: PagesPort | undefined
  readonly packages?: PackagePort | undefined
  readonly calendar?: CalendarPort | undefined
  readonly reminders?: RemindersPort | undefined
  /** Removes what was handed off long ago: one kind of window does. */
  readonly purges?: boolean
}
