import type { PlanRegion } from '../session/state.ts'

/** Until a region is known: what the law says, which is no more than the eight fields. */
export const plainRegion: PlanRegion = {
  name: '',
  ages: { rule: 'none', source: { sv: '', en: '' } },
  wording: {},
  extraFields: [],
}
