import type { Result } from '../../result.ts'

/** What somebody is to be reminded of. Its text names no child: it may show on a lock screen. */
export type DueText = {
  /** The same for the same thing, so that it is said once. */
  readonly key: string
  /** When to say it, and after when it is no longer worth saying, in milliseconds since 1970. */
  readonly at: number
  readonly lapses: number
  readonly text: string
}

/** Reminding the user, also while the panel is closed. */
export type RemindersPort = {
  /** All that is to be said from now on, each once; replaces what was given before. */
  set(reminders: readonly DueText[]): Promise<void>
  /** Asks the user to let reminders show outside the panel. Called on the user's press. */
  allow(): Promise<Result<void, 'refused'>>
  isAllowed(): Promise<boolean>
}
