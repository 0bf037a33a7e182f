import type { TryAgainPort } from '../session/ports/try-again.ts'

/** The panel's own timers. Sleep and a hidden panel make them late: coming back makes up for it. */
export const createTryAgain = (): TryAgainPort => ({
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
  onReturn: (work) => addEventListener('online', work),
})
