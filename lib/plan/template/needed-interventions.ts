import type { Intervention } from '../schema.ts'
import { assessment, empty, type FieldDefinition, filled } from './field.ts'

/** Whether anything has been written in the row. An empty row is not an intervention yet. */
export const isWritten = (row: Intervention): boolean =>
  filled(row.what, row.need, row.unit, row.person, row.start, row.followUp)

export const neededInterventions = {
  number: 5,
  id: 'neededInterventions',
  kind: 'list',
  basis: 'law',
  assess: ({ interventions, needIdentifiedBy: { observed } }) => {
    const written = interventions.filter(isWritten)
    const unnamed = written.filter(({ what }) => empty(what)).length
    return assessment(written.length > 0, [
      written.length === 0 && { code: 'interventionMissing' },
      unnamed > 0 && { code: 'interventionsUnnamed', count: unnamed, of: written.length },
      written.length > 0 &&
        empty(observed) &&
        written.every(({ need }) => empty(need)) && { code: 'needMissing' },
    ])
  },
  gist: ({ interventions }) => {
    const [first, ...rest] = interventions.filter(({ what }) => filled(what))
    if (!first) return []
    return [rest.length === 0 ? first.what : `${first.what} + ${rest.length}`]
  },
} as const satisfies FieldDefinition
