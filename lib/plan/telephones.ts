const telephoneLeftOut = '(telefon utelämnad)'

const gap = String.raw`[\s\p{Pd}\u2212./()]{0,3}`
const called = String.raw`(?:tfn|tel|telefon|telefonnummer|mobil|mobilnummer|mob)\.?:?\s{0,2}`
/** What begins as a number does: a day with its year, a time, and a personal number. */
const isOther = String.raw`(?!\d{1,2}[\p{Pd}/.]\d{1,2}[\p{Pd}/.\s]{1,2}(?:19|20)\d\d(?!\d)|\d\d\.[0-5]\d(?!\d|\.\d)|\d{6}[\p{Pd}\u2212+][\dx*]{4}(?!\d)|(?:19|20)\d\d[\p{Pd}/.]\d)`

const telephones = [
  // With its area, and with its country.
  `(?<![\\d+])${isOther}\\(?0[1-9](?:${gap}\\d){5,8}(?!\\d)`,
  `(?:\\+|(?<!\\d)00)[1-9](?:${gap}\\d){6,14}(?!\\d)`,
  // Any figures, where they are said to be one.
  `(?<=(?<!\\p{L})(?:${called}|(?:ring|smsa?|nås på|ankn|anknytning)\\.?:?\\s{1,2}))${isOther}\\d(?:${gap}\\d){4,9}(?!\\d)`,
].map((number) => new RegExp(`(?:(?<!\\p{L})${called})?${number}`, 'giu'))

/** A text without the numbers of telephones. */
export const withoutTelephones = (text: string): string =>
  /\d/.test(text)
    ? telephones
        .reduce((left, telephone) => left.replace(telephone, telephoneLeftOut), text)
        .replaceAll(`(${telephoneLeftOut})`, telephoneLeftOut)
    : text
