import type { Plan, PlanContent } from './schema.ts'

/** A text without the places that the plan names, for a child whose whereabouts are protected. */
export const withoutPlaces = (text: string, plan: PlanContent): string => placesOut([plan])(text)

/** The same for many texts, and for the places of several states of a plan. */
export const placesOut = (plans: readonly PlanContent[]): ((text: string) => string) => {
  const named = plans.flatMap(({ child, meeting }) => [
    meeting.place,
    child.municipality,
    child.region,
  ])
  const places = [...new Set(named.flatMap((place) => [place, ...place.split(/[,;\n]/)]))]
    .map((place) => place.trim())
    .filter((place) => place.length > 1)
    .map((place) => wholeWord(place, 'iu'))
  return (text) => places.reduce((left, place) => left.replace(place, '(plats utelämnad)'), text)
}

/** The plan as it is and as it was: where it has met before is a place too. */
export const statesOf = (plan: PlanContent): readonly PlanContent[] => [
  plan,
  ...((plan as Partial<Plan>).versions ?? []).map(({ content }) => content),
]

/** As far as letters go, with an s of the genitive where there is one. */
export const wholeWord = (word: string, flags = 'u'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(s)?(?![\\p{L}\\d])`,
    `g${flags}`,
  )
