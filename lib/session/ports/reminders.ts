import type { Result } from '../../result.ts'
import type { StorageFault } from './storage.ts'

/** What somebody is to be reminded of. Its text names no child: it may show on a lock screen. */
export type DueText = {
  /** The same for the same thing, so that it is said once. */
  readonly key: string
  /** When to say it, and after when it is no longer worth saying, in milliseconds since 1970. */
  readonly at: number
  readonly lapses: number
  readonly text: string
}

export type Reminders = {
  /** All that is to be said from now on, each once. */
  readonly list: readonly DueText[]
  /** Says that there is something, and not what: after a restart, or where there is too much to say. */
  readonly general: string
  /** Whether the plans are still there when the browser has been closed. */
  readonly outlive: boolean
}

/** Reminding the user, also while the panel is closed. */
export type RemindersPort = {
  /** Replaces what was given before. Fails where nothing of it could be kept. */
  set(reminders: Reminders): Promise<Result<void, StorageFault>>
  /** Asks the user to let reminders show outside the panel. Called on the user's press. */
  allow(): Promise<Result<void, 'refused'>>
  isAllowed(): Promise<boolean>
}
