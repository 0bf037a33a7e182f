import type { Source } from './source.ts'

/** How a text that was found stands to the plan that is here; `other` where it is another plan's. */
export const ageOf = (found: Source, here: Source): 'older' | 'same' | 'newer' | 'other' => {
  if (found.mark !== here.mark) return 'other'
  const order =
    found.version.number - here.version.number ||
    Number(here.version.draft) - Number(found.version.draft) ||
    Date.parse(found.at) - Date.parse(here.at)
  return order < 0 ? 'older' : order > 0 ? 'newer' : 'same'
}
