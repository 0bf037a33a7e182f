import type { AccessFault } from '../../session/ports/record.ts'

/** The browser's words for pages of its own, its shop, and those that a policy closes. */
const closed = /chrome:\/\/|gallery|cannot be scripted/i

/** What the browser's refusal to run a script means to the user. */
export const accessFault = (error: unknown): AccessFault =>
  error instanceof Error && closed.test(error.message) ? 'closed-page' : 'no-access'
