import type { HostProfile } from './host-profile.ts'

/** The page that is open beside the panel, as far as a profile may ask. */
export type HostPage = {
  /** Scheme, host and port. */
  readonly origin: string
  readonly path: string
  readonly title: string
}

/** Whether a profile is made for a page. */
export const matchesPage = ({ page }: HostProfile, { origin, path, title }: HostPage): boolean =>
  (page.origin === undefined || page.origin === origin) &&
  (page.path === undefined || isLike(page.path, path)) &&
  (page.title === undefined || title.trim().endsWith(page.title))

/**
 * Whether a path is as a pattern says: `*` is any signs within a part of it, one at least, `**` any signs
 * at all. Every place that the pattern may have come to is followed at once, so that a profile of a
 * stranger's making cannot hold up the panel.
 */
function isLike(pattern: string, path: string): boolean {
  let reached: readonly boolean[] = [true, ...path.split('').map(() => false)]
  for (const [piece] of pattern.matchAll(/\*\*|./gs)) {
    let isOn = false
    reached = reached.map((isHere, at) => {
      const before = at > 0 && reached[at - 1] === true
      if (piece === '**') isOn ||= isHere
      else if (piece === '*') isOn = path[at - 1] !== '/' && (isOn || before)
      else isOn = before && path[at - 1] === piece
      return isOn
    })
  }
  return reached.at(-1) === true || (path.endsWith('/') && reached.at(-2) === true)
}
