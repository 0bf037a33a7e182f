/** Why somebody is not logged in. */
export type IdentityFault =
  /** The server or its log-in service does not answer. */
  | 'unreachable'
  /** What came back is not what a log-in service answers, or not the answer to our question. */
  | 'nonsense'
  /** The user turned back, or closed the window. */
  | 'turned-back'
  /** The browser's own leave to open a log-in window was not given. */
  | 'no-leave'
  /** The log-in has ended: log in again. */
  | 'ended'
