import { assessment, empty, type FieldDefinition, filled } from './field.ts'
import { isWritten } from './needed-interventions.ts'

export const interventionResponsibility = {
  number: 6,
  id: 'interventionResponsibility',
  kind: 'list',
  basis: 'law',
  assess: ({ interventions }) => {
    const written = interventions.filter(isWritten)
    const lacking = (answer: 'unit' | 'start' | 'followUp') => {
      const count = written.filter((row) => empty(row[answer])).length
      return (
        count > 0 && ({ code: 'interventionsLack', answer, count, of: written.length } as const)
      )
    }
    const backwards = written.filter(({ start, followUp }) => filled(followUp) && followUp < start)
    return assessment(
      written.some(({ unit, person, start, followUp }) => filled(unit, person, start, followUp)),
      [
        written.length === 0 && { code: 'firstAnIntervention' },
        lacking('unit'),
        lacking('start'),
        lacking('followUp'),
        backwards.length > 0 && { code: 'followUpBeforeStart' },
      ],
    )
  },
  gist: ({ interventions }) => [...new Set(interventions.map(({ unit }) => unit.trim()))],
} as const satisfies FieldDefinition
