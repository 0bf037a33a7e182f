import type { ReadonlySignal } from '@preact/signals'
import type { Result } from '../../result.ts'

/** Logging in to the region. Missing where the embedding page sees to it. */
export type IdentityPort = {
  /** Who is logged in to the server that is chosen now, by name or with an empty one; nothing where nobody is. */
  readonly who: ReadonlySignal<string | undefined>
  /** The same person by a name that tells nothing and stays the same; nothing where nobody is logged in. */
  readonly person: ReadonlySignal<string | undefined>
  /** The units that they act for; nothing where nobody is logged in, or the region does not tell. */
  readonly units: ReadonlySignal<readonly string[] | undefined>
  /** Opens the region's log-in window. Called on the user's press only. */
  signIn(endpoint: string): Promise<Result<void, SignInFault>>
  /** Ends the log-in, here and at the region. */
  signOut(): Promise<void>
}

export type SignInFault =
  /** The server or its log-in service does not answer. */
  | 'unreachable'
  /** The server leads on to another address, which is not asked. */
  | 'moved'
  /** What came back is not what a log-in service answers, or not the answer to our question. */
  | 'nonsense'
  /** The clock of this computer differs so much that what came back cannot be trusted. */
  | 'wrong-clock'
  /** The user turned back, or closed the window. */
  | 'turned-back'
  /** The browser's leave to open a log-in window was not given. */
  | 'no-leave'
  /** The server has no log-in that the panel can use. */
  | 'no-log-in'
