import type { HostProfile } from './host-profile.ts'

/** The page that is open beside the panel, as far as a profile may ask. */
export type HostPage = {
  /** Scheme, host and port. */
  readonly origin: string
  readonly path: string
  readonly title: string
}

/** Whether a profile is made for a page. */
export const fits = ({ page }: HostProfile, { origin, path, title }: HostPage): boolean =>
  (page.origin === undefined || page.origin === origin) &&
  (page.path === undefined || pattern(page.path).test(path)) &&
  (page.title === undefined || title.trim().endsWith(page.title))

const pattern = (path: string): RegExp => {
  const source = path
    .split(/(\*\*|\*)/)
    .map((piece) =>
      piece === '**' ? '.*' : piece === '*' ? '[^/]+' : piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${source}/?$`)
}
