const day = String.raw`(?:(?:18|19|20)\d{2}-?\d{2}-?\d{2}|\d{6})`
const births = [
  String.raw`(?<!\d)${day}\s?[-+–]?\s?(?:[xX•·#_]{4}|\*{2,4})`,
  String.raw`(?<=(?<!\p{L})(?:f\.|f\.?d\.|född|födelsedatum|born)[\s:]*)${day}(?!\d|-\d)`,
].map((each) => new RegExp(each, 'giu'))

/** The days of birth that a text shows, also as the beginning of a number whose end is not shown. */
export const birthsIn = (text: string): readonly string[] =>
  births.flatMap((each) => [...text.matchAll(each)].map(([found]) => found))
