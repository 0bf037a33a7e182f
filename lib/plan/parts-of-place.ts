/**
 * A place and each part of it that tells where somebody is, however they are joined: the pieces of an
 * address, a town by the name that people call it, and each word that is a name.
 */
export const partsOfPlace = (place: string): readonly string[] =>
  [place, ...place.split(joined).flatMap(namesIn)]
    .map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
    .filter(
      (part) =>
        part.length > 1 && (postcode.test(part) || !part.split(/[\s\p{Pd}]+/u).every(isNoPlace)),
    )

export const postcode = /^\d{3}\s\d\d$/

const joined =
  /[,;()[\]"”“\n\r\t/|•·&+]|:\s|\s[\p{Pd}]+\s|(?<![\p{L}\p{Pd}])(?:och|samt|eller|via|på|i|vid|hos|från|till|ingång)(?![\p{L}\p{Pd}])/iu

const namesIn = (part: string): readonly string[] => {
  const words = part.trim()
  const street = /^(\S.*?\s\d+\s?\p{L}?)\s+\D+$/u.exec(words)?.[1] ?? ''
  const post = /(?<!\d)\d{3}\s?\d\d(?!\d)/.exec(words)?.[0].replace(/^(\d{3})\s?/, '$1 ') ?? ''
  const town = townOf(words)
  return [words, street, post, town, ...namedWords(words)].flatMap((name) => [
    name,
    // "Hudiksvalls kommun" is Hudiksvall; "Borås" loses nothing by being looked for as Borå.
    ...(/\p{L}{4}s$/u.test(name) && !isNoPlace(name) ? [name.slice(0, -1)] : []),
    ...(calledToo.find(([known]) => name.startsWith(known))?.slice(1) ?? []),
  ])
}

const calledToo = [
  ['Västra Götaland', 'VGR'],
  ['Sörmland', 'Södermanland'],
  ['Södermanland', 'Sörmland'],
] as const

/** "Malmö stad" is Malmö, and "Västra Götalandsregionen" is Västra Götaland; Halmstad is Halmstad. */
const townOf = (name: string): string =>
  name
    .replace(/^(?:region|kommun(?:en)?|stad(?:en)?|län(?:et)?|landsting(?:et)?)\s*:?\s+/iu, '')
    .replace(
      /(?:\s+(?:kommun(?:en)?|stads?|läns?|landsting(?:et)?|stadsdel(?:en)?)|region(?:en)?)+$/iu,
      '',
    )
    .trim()

/** Words that begin with a capital letter, or all long ones where none does; of a double name each half. */
const namedWords = (part: string): readonly string[] => {
  const words = part.split(/\s+/)
  const isSmall = words.every((word) => /^\P{Lu}/u.test(word))
  return words
    .filter((word) => (isSmall ? /\p{L}{5}/u : /^\p{Lu}[\p{L}\p{Pd}]{3}/u).test(word))
    .flatMap((word) => [word, ...word.split(/\p{Pd}/u).filter((half) => /\p{L}{4}/u.test(half))])
    .filter((word) => !isNoPlace(word))
}

/** What stands in a place and tells nothing of where it is. */
const isNoPlace = (word: string): boolean =>
  /^[\d.]*$/.test(word) || noPlaces.has(word.toLocaleLowerCase('sv'))

const noPlaces: ReadonlySet<string> = new Set(
  [
    'barn barnets bibliotek biblioteket boende boendet bup bvc digital digitalt distans elevhälsan eht en ett',
    'familj familjehem familjehemmet familjens fysiskt förskolan habiliteringen hem hemma hemmet http https',
    'huset hvb kl kommun kommunen kommunhus kommunhuset konferensrum kontor kontoret länk länken lilla lokal',
    'lokalen lss län meet möte mötet mötesrum nya gamla norra online plan plats ring rum rummet sal salen sip',
    'sjukhus sjukhuset skola skolan skype soc socialkontoret socialtjänsten stad staden stora stadsdel södra',
    'teams telefon trappor tr ungdomshabiliteringen via video videolänk videomöte vita vån våning vårdcentral',
    'vårdcentralen västra webex www zoom östra övre nedre region regionen',
  ].flatMap((line) => line.split(' ')),
)
