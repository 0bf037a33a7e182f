import type { HostPage } from '../records/fits.ts'
import { titleOf } from './page-objects.ts'

/** What a profile may ask of this frame. */
export const pageOf = (document: Document): HostPage => ({
  origin: location.origin,
  path: location.pathname,
  title: titleOf(document),
})
