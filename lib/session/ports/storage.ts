import type { ReadonlySignal } from '@preact/signals'
import type { Language } from '../../i18n/languages.ts'
import type { Party, Plan } from '../../plan/schema.ts'
import type { KeptProfile } from '../../records/host-profile.ts'
import type { Result } from '../../result.ts'

/**
 * Where plans are kept on this device. What reaches a disk is sealed; what is not sealed stays in
 * memory. A write that has resolved to success survives a closed panel and a killed worker, and in
 * state `open` also a closed browser.
 */
export type StoragePort = {
  /** `temporary`: no passphrase chosen, nothing on disk. */
  readonly state: ReadonlySignal<StorageState>
  /** Chooses a passphrase and moves what was kept in memory into the vault. Undefined where there is no vault. */
  readonly create: ((passphrase: string) => Promise<Result<void, StorageFault>>) | undefined
  unlock(passphrase: string): Promise<Result<void, StorageFault>>
  lock(): Promise<void>
  /**
   * Takes away all that is kept, unread, so that one who has forgotten the passphrase can begin anew. Only
   * by the user's own press, and only while it is locked. Undefined where there is nothing to lock.
   */
  readonly empty?: () => Promise<Result<void, StorageFault>>
  /** The user is at work: the automatic lock waits from now. Cheap; call it freely. */
  touch(): void
  /** Every plan that is kept, and what lies there and cannot be read. Fails with `locked` while the vault is. */
  readAll(): Promise<Result<KeptPlans, StorageFault>>
  /** Fails where what is kept under the plan's id cannot be read: nothing is written over that. */
  write(plan: Plan): Promise<Result<void, StorageFault>>
  /** Writes over whatever lies under the plan's id. Only by the user's own press. */
  replace(plan: Plan): Promise<Result<void, StorageFault>>
  remove(id: string): Promise<Result<void, StorageFault>>
  /** Undefined where no other window keeps the same plans. */
  readonly shared?: SharedPlans
  /** What was kept here and is not found any more. Undefined where that cannot be known. */
  readonly missing?: Missed
  /** Whether the browser has promised not to clear what is kept when the disk is full. */
  readonly isPromised?: ReadonlySignal<boolean | undefined>
  /** A new version of the panel waits, for it would empty the memory that plans lie in. */
  readonly updateWaits?: ReadonlySignal<boolean>
  readSettings(): Promise<Result<Settings, StorageFault>>
  /**
   * Writes what `change` makes of the settings as they are kept, with no other window's write in between.
   * Resolves to what was written. Where what is kept cannot be read, `change` is given nothing.
   */
  changeSettings(
    change: (kept: Settings | undefined) => Settings,
  ): Promise<Result<Settings, StorageFault>>
}

/** What one plan asks of where it is kept: where others write too, `shared` takes the place of `write`. */
export type PlanStorage = Pick<StoragePort, 'state' | 'shared'> &
  Partial<Pick<StoragePort, 'write'>>

export type KeptPlans = {
  readonly plans: readonly Plan[]
  readonly unreadable: readonly UnreadablePlan[]
}

/** What lies where a plan should, and stays there as it is. */
export type UnreadablePlan = {
  /** What it is kept under. */
  readonly id: string
  readonly fault: 'not-a-plan' | 'newer-version' | 'damaged'
  /** As it lies there; undefined where not even the seal could be opened. */
  readonly content: unknown
}

export type Missing =
  /** The vault that was made on that day. */
  | { readonly kind: 'vault'; readonly since: string }
  /** So many plans that lay in the browser's memory alone. */
  | { readonly kind: 'drafts'; readonly count: number }

export type Missed = {
  readonly what: ReadonlySignal<Missing | undefined>
  /** The user has read it. */
  seen(): Promise<void>
}

/** Plans that other windows read and write too. */
export type SharedPlans = {
  read(id: string): Promise<Result<Plan | undefined, StorageFault>>
  /**
   * Writes what `change` makes of the plan as it is kept, with no other window's write in between.
   * Resolves to what was written. Fails where what is kept cannot be read.
   */
  update(
    id: string,
    change: (kept: Plan | undefined) => Plan | Promise<Plan>,
  ): Promise<Result<Plan, StorageFault>>
  /**
   * What `theirs` was made of, where that is known better than by what was kept here last. Undefined
   * where the two are known to have nothing in common.
   */
  baseOf?(base: Plan, theirs: Plan): Plan | undefined
  /** Whether what was written last of it lies where nobody else writes: others have not seen it. */
  isAlone?(id: string): boolean
}

export type StorageState = 'temporary' | 'locked' | 'open'

/** A plan that has been purged, for the one sentence that says so. */
export type PurgedPlan = { readonly id: string; readonly name: string; readonly day: string }

export type Settings = {
  readonly language: Language
  /** The regional server; empty: the region's own. */
  readonly endpoint: string
  /** Minutes without work until the vault locks itself. */
  readonly lockAfter: number
  /** The id of the region profile in use. */
  readonly region: string
  /** A profile that an administrator has supplied, as JSON; empty where there is none. */
  readonly ownProfile: string
  /** Who writes on this device, as it stands in the source of a text; empty where not said. */
  readonly writer: string
  /** Whom the user works for when calling to a meeting; empty while not said. */
  readonly caller: Party['sector']
  /** The unit that the user works at, for regions whose log-in does not tell; empty while not said. */
  readonly unit: string
  /** The plans that are kept longer than the region's days, by id: until which day. */
  readonly keptUntil: Readonly<Record<string, string>>
  /** The plans that the user has been told will go, by id: on which day, which day was told, and when that was last in view. */
  readonly purgeTold: Readonly<
    Record<string, { readonly on: string; readonly due: string; readonly seen?: string }>
  >
  /** The plans that have gone since the user last read which ones. */
  readonly purged: readonly PurgedPlan[]
  /** The user's own host profiles; they name the record systems in use. */
  readonly hostProfiles: readonly KeptProfile[]
  /** What lies where these settings should and cannot be read, by their names, until they are chosen anew. */
  readonly unread?: Readonly<Record<string, unknown>>
}

export const defaultSettings: Omit<Settings, 'unread'> = {
  language: 'sv',
  endpoint: '',
  lockAfter: 15,
  region: 'neutral',
  ownProfile: '',
  writer: '',
  caller: '',
  unit: '',
  keptUntil: {},
  purgeTold: {},
  purged: [],
  hostProfiles: [],
}

export type StorageFault =
  | 'locked'
  | 'wrong-passphrase'
  | 'too-short'
  /** A newer version of the panel has written the vault. */
  | 'newer-version'
  /** Something was found that is not what was written. */
  | 'damaged'
  /** What is to be written, or what lies there, cannot be read as a plan. */
  | 'not-a-plan'
  | 'full'
  | 'failed'
