import type { PlanContent } from './schema.ts'

/** A text without the places that the plan names, for a child whose whereabouts are protected. */
export const withoutPlaces = (text: string, { child, meeting }: PlanContent): string =>
  [meeting.place, child.municipality, child.region]
    .flatMap((place) => [place, ...place.split(/[,;\n]/)])
    .map((place) => place.trim())
    .filter((place) => place.length > 1)
    .reduce((left, place) => left.replace(wholeWord(place, 'iu'), '(plats utelämnad)'), text)

/** As far as letters go, with an s of the genitive where there is one. */
export const wholeWord = (word: string, flags = 'u'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(s)?(?![\\p{L}\\d])`,
    `g${flags}`,
  )
