import { signal } from '@preact/signals'
import { messages } from '../i18n/messages.ts'
import { regionOf } from './region-of.ts'

/** All texts in every language, and the profile in use. */
export const allSurroundings = {
  languages: signal(messages),
  regionFor: signal(regionOf),
}
