import { isAnswered } from '../answers/path.ts'
import { assessment, empty, type FieldDefinition } from './field.ts'

export const externalMeasures = {
  number: 7,
  id: 'externalMeasures',
  kind: 'list',
  basis: 'law',
  assess: ({ externalMeasures: answer }) => {
    if (answer === 'none') return { status: 'none', reasons: [], warnings: [] }
    const written = answer.filter((row) => isAnswered('externalMeasures', row))
    const vague = written.filter(({ who, what }) => empty(who) || empty(what))
    return assessment(written.length > 0, [
      written.length === 0 && { code: 'measureMissing' },
      vague.length > 0 && { code: 'measureVague' },
    ])
  },
  gist: ({ externalMeasures: answer }) =>
    answer === 'none' ? [] : [...new Set(answer.map(({ who }) => who.trim()))],
} as const satisfies FieldDefinition
