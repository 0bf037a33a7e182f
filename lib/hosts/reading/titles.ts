import { allIn, attributesOf, fits, nameOf } from '../page-objects.ts'
import { outwards } from '../shadow.ts'
import { headings, personOfHeading, shownIn } from './child-name.ts'
import { isOrdinary } from './name-words.ts'
import { isSeen } from './shown.ts'
import { says } from './visible-text.ts'

const most = 20
const longest = 120
const dialogs = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'
const guardians = /^(?:vårdnadshavare|föräldrar|guardians?|parents?)\P{L}*$/iu

const headingsIn = (document: Document): readonly Element[] =>
  allIn(document, headings)
    .slice(0, most)
    .filter((heading) => says(heading) === 'page' && isSeen(heading))

/** The main headings, or the first where there is none, that are neither a sort of page nor a place. */
export const titlesIn = (document: Document): readonly string[] => {
  const all = headingsIn(document)
  const main = all.filter((heading) => levelOf(heading) === 1)
  return (main.length > 0 ? main : all.slice(0, 1))
    .map((heading) => shownIn(heading).slice(0, longest))
    .filter((title) => title && !isOrdinary(title))
}

/** Whom the first heading names, and the first of what lies above the page; guardians under their own heading are no one's page. */
export const personsIn = (document: Document): readonly string[] => {
  const all = headingsIn(document)
  let under = Number.POSITIVE_INFINITY
  const free = all.filter((heading) => {
    const level = levelOf(heading)
    const isUnder = level > under
    if (!isUnder) under = guardians.test(shownIn(heading)) ? level : Number.POSITIVE_INFINITY
    return !isUnder
  })
  const isAbove = (heading: Element) => [...outwards(heading)].some((each) => fits(each, dialogs))
  return [free.filter((each) => !isAbove(each)), free.filter(isAbove)].flatMap(
    (some) => some.map(personOfHeading).find(Boolean) ?? [],
  )
}

const levelOf = (heading: Element): number =>
  Number(
    Object.fromEntries(attributesOf(heading))['aria-level'] ??
      /^h(\d)$/.exec(nameOf(heading))?.[1] ??
      2,
  )

const day = String.raw`(?:(?:18|19|20)\d{2}-?\d{2}-?\d{2}|\d{6})`
const births = [
  String.raw`(?<!\d)${day}\s?[-+–]?\s?(?:[xX•·#_]{4}|\*{2,4})`,
  String.raw`(?<=(?<!\p{L})(?:f\.|f\.?d\.|född|födelsedatum|born)[\s:]*)${day}(?!\d|-\d)`,
].map((each) => new RegExp(each, 'giu'))

/** The days of birth that a text shows, also as the beginning of a number whose end is not shown. */
export const birthsIn = (text: string): readonly string[] =>
  births.flatMap((each) => [...text.matchAll(each)].map(([found]) => found))

/** What the headings say of a birth. */
export const birthsInTitles = (document: Document): readonly string[] =>
  headingsIn(document).flatMap((heading) => birthsIn(shownIn(heading)))
