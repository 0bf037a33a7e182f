import { isOrdinary } from './ordinary-words.ts'
import { partsOfPlace, postcode } from './parts-of-place.ts'
import type { Plan, PlanContent } from './schema.ts'
import { withoutArticle } from './word-forms.ts'

export const placeLeftOut = '(plats utelämnad)'

/**
 * Takes the places that a plan names out of a text, for a child whose whereabouts are protected.
 *
 * @param plans The plan, and its earlier states where their places count too (`statesOf`).
 */
export const placesOut = (plans: readonly PlanContent[]): ((text: string) => string) => {
  const named = plans.flatMap(({ child, meeting }) => [
    meeting.place,
    child.municipality,
    child.region,
  ])
  const places = [...new Set(named.map(bare).flatMap(partsOfPlace))].toSorted(
    (one, other) => other.length - one.length,
  )
  const words = places.filter(isWord)
  const found = [
    ...anyOf(
      places.filter((place) => !isWord(place)),
      'giu',
    ),
    ...anyOf(words, 'gu'),
  ]
  const heads = [
    ...new Set(
      places.map((place) => (/^[^\s\p{Pd}]{1,3}/u.exec(place)?.[0] ?? '').toLocaleLowerCase('sv')),
    ),
  ]
  return (text) => {
    const plain = bare(text)
    const small = plain.toLocaleLowerCase('sv')
    // Most texts contain the beginning of no place, and are done here.
    if (!heads.some((head) => small.includes(head))) return text
    const left = found.reduce((all, place) => all.replace(place, placeLeftOut), plain)
    return left === plain ? text : toldOnce(left)
  }
}

/** Joins repeated marks where one place was written in several parts. */
const toldOnce = (text: string): string =>
  text
    .replaceAll(`(${placeLeftOut})`, placeLeftOut)
    .replace(/(\(plats utelämnad\))(?:[\s,;/\p{Pd}]*\(plats utelämnad\))+/gu, '$1')

/** As one form, without the signs that take no room: a place is the same however it was typed. */
const bare = (text: string): string =>
  text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')

/** The plan as it is and as it was: where it has met before is a place too. */
export const statesOf = (plan: PlanContent): readonly PlanContent[] => [
  plan,
  ...((plan as Partial<Plan>).versions ?? []).map(({ content }) => content),
]

/** A name that is an ordinary word too: it is looked for with its capital letter, and as it is. */
const isWord = (place: string): boolean =>
  place.length < 4 ||
  /^(?:nacka|skara)$/iu.test(place) ||
  isOrdinary('a', place.toLocaleLowerCase('sv'))

/** A verb too, and begins a sentence as one: there only "Vara kommun" is the place. */
const isVerb = (place: string): boolean => /^vara$/iu.test(place)

const anyOf = (places: readonly string[], flags: string): readonly RegExp[] =>
  places.length === 0
    ? []
    : [new RegExp(`(?<![\\p{L}\\d])(?:${places.map(inAnyForm).join('|')})(?![\\p{L}\\d])`, flags)]

/** With any space or hyphen within, in any form, and with what is joined to it, as in "Hudiksvallsbo". */
const inAnyForm = (place: string): string => {
  const name = place
    .split(/[\s\p{Pd}]+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join(postcode.test(place) ? '\\s?' : '[\\s\\p{Pd}]+')
  if (/\d$/.test(place)) return `${name}(?:\\p{L}|\\s[a-h])?`
  if (isVerb(place)) {
    return `(?:(?<![.!?…:][”"’]?\\s+|\\n\\s*|^)${name}s?|${name}(?=\\s+(?:kommun|stad)|s?[.,;]?$))`
  }
  if (isWord(place)) return `${name}${ofPlace}`
  const last = /\p{L}*$/u.exec(place)?.[0] ?? ''
  const bare = withoutArticle(last).replace(/(?<=\p{L}{5})a$/u, '')
  const begun = name.slice(0, name.length - last.length + bare.length)
  return bare.length > 4
    ? `${begun}\\p{L}*(?:\\s+(?:kommun|stad|län)(?:en|et|s)?)?`
    : `${begun}(?:(?:e?[nt]|[aeo]r(?:na)?)s?|${ofPlace})`
}

/** "Nackas", "Nackabo", "Nackaskolan". */
const ofPlace = String.raw`(?:s?(?:bo|skol)\p{L}*|s)?`
