/**
 * The other windows on this device that show the same plans. Only a plan's id goes between them, and
 * whether it was purged: what the plan says is read from storage, so that a locked window learns nothing, every plan comes in
 * through the one door that parses it, and it does not matter in which order the news arrives.
 */
export type WindowsPort = {
  /** This window has written or removed a plan. @param why it was purged, which nobody pressed for. */
  tell(planId: string, why?: 'purged'): void
  /** Calls when another window has. */
  listen(heard: (planId: string, why?: 'purged') => void): void
  /** This window has a plan open, or none. */
  hold(planId: string | undefined): void
  /** Does the work while no window has the plan open; does nothing where one has. */
  unlessOpen(planId: string, work: () => Promise<void>): Promise<void>
  /** Does the work while no other window hands this plan off; it waits for those that came first. */
  inTurn(planId: string, work: () => Promise<void>): Promise<void>
}
