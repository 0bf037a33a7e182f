import { signal } from '@preact/signals'
import { sv } from '../i18n/sv/sv.ts'
import { regionOf } from './region-of.ts'

/** All texts, and the profile in use. */
export const allSurroundings = {
  swedish: signal(sv),
  regionFor: signal(regionOf),
}
