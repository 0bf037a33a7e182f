import type { HostPage } from '../records/fits.ts'

/** What a profile may ask of this frame. */
export const pageOf = ({ location, title }: Document): HostPage => ({
  origin: location.origin,
  path: location.pathname,
  title,
})
