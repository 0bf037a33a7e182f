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
  const places = [...new Set(named.flatMap((place) => [place, ...partsOf(place)]))]
    .map((place) => bare(place).trim())
    .filter((place) => place.length > 1)
    .map((place) => wholeWord(place, 'iu'))
  return (text) => {
    const plain = bare(text)
    const left = places.reduce((all, place) => all.replace(place, '(plats utelämnad)'), plain)
    return left === plain ? text : left
  }
}

/** As one form, without the signs that take no room: a place is the same however it was typed. */
const bare = (text: string): string =>
  text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')

/** The pieces of an address, and a town by the name that people call it. */
const partsOf = (place: string): readonly string[] =>
  place.split(/[,;()\n]/).flatMap((part) => {
    const words = part.trim()
    const town = words.replace(/s?\s+kommun$|^region\s+/iu, '')
    const street = /^(\S.*?\s\d+\s?\p{L}?)\s+\D+$/u.exec(words)?.[1] ?? ''
    return [words, town, street]
  })

/** The plan as it is and as it was: where it has met before is a place too. */
export const statesOf = (plan: PlanContent): readonly PlanContent[] => [
  plan,
  ...((plan as Partial<Plan>).versions ?? []).map(({ content }) => content),
]

/** As far as letters go, with an s of the genitive where there is one. */
export const wholeWord = (word: string, flags = 'u'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')}(s)?(?![\\p{L}\\d])`,
    `g${flags}`,
  )
