/** What this frame said of whose record it is at one look, compared with what it says now. */
export type ChildShown = {
  readonly look: string
  isSame(): boolean
  /** The same for every frame of its origin that was looked at; never for another look. */
  isSameSince(look: string | undefined): boolean
}

declare global {
  /** Laid by the script that reads, in the extension's own world, where the page cannot see it. */
  var childShown: ChildShown | undefined
}

/**
 * Whether this frame, and every frame of its origin, says the same as at that look. What was not
 * looked at is not the same.
 */
export const stillShows = (look: string | undefined): boolean =>
  !look || globalThis.childShown?.isSameSince(look) === true
