import { plainSigns } from './plain-signs.ts'

/** A name as it is compared: case, spaces, hyphens and the sort of sign make no difference. */
export const bareName = (typed: string): string =>
  plainSigns(typed).toLowerCase().replace(/[ -]+/g, ' ').trim()
