import { expect, test } from 'vitest'
import { parseProfile } from '../../lib/regions/parse-profile.ts'
import { regions } from '../../lib/regions/region.ts'
import { inSwedish } from '../fixtures/in-words.ts'

test('a region’s question has no name that every object has already: it would be answered before it is asked', () => {
  const extraFields = [{ id: 'constructor', label: 'Vem bor barnet hos?' }]
  const parsed = parseProfile({ ...structuredClone(regions[0]), extraFields })
  const told = parsed.ok
    ? []
    : parsed.problems.map(({ path, its }) => `${path}: ${inSwedish('problems')(its)}`)
  expect(told).toEqual(['extraFields[0].id: Namnet går inte att använda. Välj ett annat.'])
})
