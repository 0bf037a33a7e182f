/** What wakes a handoff that waits. Missing where nothing is sent but on the user's press. */
export type TryAgainPort = {
  /** Calls once after so many milliseconds. @returns calls it off. */
  after(milliseconds: number, work: () => void): () => void
  /** Calls each time the browser has come back to the network, or the user to the panel. */
  onReturn(work: () => void): void
}
