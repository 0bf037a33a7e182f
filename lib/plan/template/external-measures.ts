import type { ExternalMeasure } from '../schema.ts'
import { assessment, empty, type FieldDefinition, filled } from './field.ts'

export const externalMeasures = {
  number: 7,
  id: 'externalMeasures',
  title: { sv: 'Åtgärder av någon annan', en: 'Measures by others' },
  short: { sv: 'åtgärder av andra', en: 'measures by others' },
  help: {
    sv: 'Det kan vara Försäkringskassan, en förening eller någon i familjen. Finns inga, så svara det.',
    en: 'It may be Försäkringskassan, an association or someone in the family. If there are none, say so.',
  },
  kind: 'list',
  basis: 'law',
  assess: ({ externalMeasures: answer }) => {
    if (answer === 'none') return { status: 'none', reasons: [], warnings: [] }
    const written = answer.filter(isMeasure)
    const vague = written.filter(({ who, what }) => empty(who) || empty(what))
    return assessment(written.length > 0, [
      written.length === 0 && { code: 'measureMissing' },
      vague.length > 0 && { code: 'measureVague' },
    ])
  },
  gist: ({ externalMeasures: answer }) =>
    answer === 'none' ? [] : [...new Set(answer.map(({ who }) => who.trim()))],
} as const satisfies FieldDefinition

export const isMeasure = ({ who, what, due }: ExternalMeasure): boolean => filled(who, what, due)
