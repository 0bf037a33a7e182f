import { join } from '../output/document.ts'
import type { ExternalMeasure } from '../schema.ts'
import { assessment, empty, type Field, filled } from './field.ts'

export const externalMeasures: Field = {
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
      written.length === 0 && {
        sv: 'Lägg till en åtgärd, eller svara att det inte finns några.',
        en: 'Add a measure, or answer that there are none.',
      },
      vague.length > 0 && {
        sv: 'Ange både vem och vad för varje åtgärd.',
        en: 'Say both who and what for each measure.',
      },
    ])
  },
  gist: ({ externalMeasures: answer }) =>
    answer === 'none' ? '' : join([...new Set(answer.map(({ who }) => who.trim()))]),
}

export const isMeasure = ({ who, what, due }: ExternalMeasure): boolean => filled(who, what, due)
