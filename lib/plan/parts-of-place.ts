/**
 * A place and each part of it that tells where somebody is, however they are joined: the pieces of an
 * address, a town by the name that people call it, and each word that is a name.
 */
export const partsOfPlace = (place: string): readonly string[] =>
  [place, ...place.split(joined).flatMap(namesIn)]
    .map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
    .filter(
      (part) =>
        part.length > 1 &&
        (postcode.test(part) || isNamed(part) || !part.split(/[\s\p{Pd}]+/u).every(isNoPlace)),
    )

/** "Södra skolan" is the name of one, though neither word is. */
const isNamed = (part: string): boolean =>
  /^(?:södra|norra|västra|östra|övre|nedre|gamla|nya)\s\p{L}*(?:skolan?|gården|huset|centralen|mottagningen|gymnasiet)s?$/iu.test(
    part,
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
    ...(calledToo.find(([known = '']) => startsAlike(name, known))?.slice(1) ?? []),
  ])
}

const startsAlike = (name: string, known: string): boolean =>
  name.toLocaleLowerCase('sv').startsWith(known.toLocaleLowerCase('sv'))

/** What people call a town or a region beside its name. */
const calledToo: readonly (readonly string[])[] = [
  ['Hudiksvall', 'Hudik'],
  ['Göteborg', 'Gbg', 'gbg', 'GBG', 'Götet', 'Gothenburg'],
  ['Stockholm', 'Sthlm'],
  ['Örnsköldsvik', 'Övik', 'Ö-vik'],
  ['Linköping', 'Lkpg'],
  ['Norrköping', 'Nkpg'],
  ['Jönköping', 'Jkpg'],
  ['Helsingborg', 'Hbg', 'Hälsingborg'],
  ['Eskilstuna', 'Etuna', 'E-tuna'],
  ['Västra Götaland', 'VGR'],
  ['Sörmland', 'Södermanland'],
  ['Södermanland', 'Sörmland'],
]

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

/** What stands in a place and tells nothing of where it is: ordinary words, rooms, and who works there. */
const isNoPlace = (written: string): boolean => {
  const word = written.toLocaleLowerCase('sv')
  return /^[\d.]*$/.test(word) || noPlaces.has(word) || roomOrRole.test(word)
}

const roomOrRole = new RegExp(
  `^(?:${[
    '\\p{L}*(?:rum|rums|rummet|rummets|sal|salen|möte|mötet|samtal|samtalet|lokal|lokaler|lokalen|lokalerna|kontor|kontoret|expedition|expeditionen)',
    '(?:för|grund|gymnasie|anpassade|special|barn)?skolans?',
    '(?:skol)?(?:kurator|rektor|psykolog|sköterska|sjuksköterska|läkare|lärare|pedagog|specialpedagog|logoped|mentor|handläggare|socialsekreterare|chef|biträdande)(?:n|ns|s|en|ens)?',
    '(?:mamma|pappa|mormor|morfar|farmor|farfar|moster|faster|morbror|farbror|syster|bror|mor|far)(?:n|ns|s)?',
    '(?:förälder|föräldern|föräldrar|föräldrarna|vårdnadshavare|vårdnadshavaren|vårdnadshavarna|familjehemsföräldrarna|barnet|personal|personalen)s?',
    '(?:elevhälsa|socialtjänst|habilitering|barnhabilitering|barn- och ungdomspsykiatri|ungdomspsykiatri|psykiatri|ungdomsmottagning|öppenvård|vård|mottagning|avdelning|enhet|förvaltning|socialförvaltning|kommun|region)(?:n|en|ens|ns|s)?',
    'matsal(?:en)?s?|aula(?:n)?|fritids|fritidshem(?:met)?|lugna?|hos|i|på|vid|av|till|med|och|hemma|telefon(?:en)?|fika|entré(?:n)?|reception(?:en)?|ingången',
  ].join('|')})$`,
  'u',
)

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
