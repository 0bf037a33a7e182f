import type { Ports } from '../session/ports/ports.ts'
import { createReminders } from './reminders/reminders.ts'
import { createTryAgain } from './try-again.ts'

/** What the panel brings for what is to happen later: reminders, and handoffs that are tried again. */
export const createLaterPorts = (): Pick<Ports, 'reminders' | 'tryAgain'> => ({
  reminders: createReminders(),
  tryAgain: createTryAgain(),
})
