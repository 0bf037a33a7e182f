import { numberLabel } from './numbers-in.ts'

const day = String.raw`(?:(?:18|19|20)\d{2}-?\d{2}-?\d{2}|\d{6})`
const masked = String.raw`${day}\s?[-+–]?\s?(?:[xX•·#_]{4}|\*{2,4})`
const births = [
  String.raw`(?<!\d)${masked}`,
  String.raw`(?<=(?<!\p{L})(?:f\.|f\.?d\.|född|födelsedatum|born)[\s:]*)${day}(?!\d|-\d)`,
].map((each) => new RegExp(each, 'giu'))

/** The days of birth that a text shows, also as the beginning of a number whose end is not shown. */
export const birthsIn = (text: string): readonly string[] =>
  births.flatMap((each) => [...text.matchAll(each)].map(([found]) => found))

const labelled = new RegExp(`(?<=${numberLabel})${masked}`, 'giu')

/** The numbers whose end is not shown, right after a label. */
export const labelledBirths = (text: string): readonly string[] =>
  [...text.matchAll(labelled)].map(([found]) => found)
