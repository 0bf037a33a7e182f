import { plainWords } from '../sentences.ts'

const kinds =
  '(?:(?:barnets|elevens|patientens|klientens|patient|student|child)\\s+)?(?:namn|name|patient|elev|student|pupil|barn|child|klient|client|brukare)'
const label = new RegExp(`^${kinds}$`, 'i')
const prefix = new RegExp(`^${kinds}\\s*:?\\s+`, 'i')

/** What stands in headings and beside numbers, and is nobody's name. */
const notNames =
  /^(?:person-?(?:nummer|nr|id|uppgifter)|pnr|reserv-?(?:nummer|nr)|samordnings-?nummer|lma(?:-?nummer)?|född|ålder|kön|namn|patient(?:en|ens|er)?|elev(?:en|ens|er)?|barn(?:et|ets)?|klient(?:en)?|brukare|\p{L}*journal(?:en)?|(?:elev|barn|person|social|patient)?akt(?:en)?|\p{L}*översikt(?:en)?|\p{L}*anteckning(?:ar|en)?|(?:vård|elev|genomförande|behandlings|åtgärds)?plan(?:en|er)?|dokument(?:ation|en)?|ärende(?:n|t)?|besök|kalender|schema|bokning(?:ar)?|meddelanden|inställningar|startsida|start|meny|sök|uppgifter|\p{L}+uppgifter|kontakt(?:er|person|uppgifter)?|\p{L}*information|sekretess|vårdnadshavare|läkare|skola|klass|inloggad|remiss(?:er)?|region|record|overview|notes|student|settings|id|nr)$/iu

const particle =
  "(?:al|el|as|ad|at|abu|av|af|bin|bint|ibn|da|das|de|del|della|den|der|di|do|dos|du|la|las|le|los|och|ten|ter|van|vom|von|y|zu|zur|'t)"
const capital = String.raw`(?:\p{Ll}{1,3}['’‘‐-])*[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’‘.‐-]*`
const nickname = String.raw`(?:\(${capital}\)|["”“]${capital}["”])`
/** A name in running text: capitals tell it from other words. */
const inText = new RegExp(
  String.raw`^(?:${particle}\s+)?${capital}(?:,?\s+(?:${capital}|${particle}(?=\s)|${nickname}))*$`,
  'u',
)
/** A name where nothing else can stand: whatever its letters, as it stands. */
const alone = /^[\p{L}\p{M}][\p{L}\p{M}\s'’‘.,()"“”‐-]*$/u

export const isNameLabel = (text: string): boolean => label.test(text)
export const hasNameLabel = (text: string): boolean => prefix.test(text)

/** A name in running text. @param few one word is enough, since a label says that it is one. */
export const nameInText = (text: string, few = false): string | undefined => {
  const bare = tidy(text)
  return inText.test(bare) && mayBeName(bare) && (few || bare.includes(' ')) ? bare : undefined
}

/** A text that is a name and nothing else: under a label, or a heading. */
export const wholeName = (text: string): string | undefined => {
  const bare = tidy(text)
  return alone.test(bare) && mayBeName(bare) ? bare : undefined
}

/** Without its label, an age after it, and the marks around it. */
const tidy = (text: string): string =>
  plainWords(text.normalize('NFC'))
    .replace(prefix, '')
    .replace(/[\s,·|(–-]*\b\d{1,3}\s*(?:år|mån(?:ader)?|veckor|dagar|v|y|yrs?|years?)\b.*$/iu, '')
    .replace(/[\s,·|:;(–-]+$/u, '')
    .replace(/^[^\p{L}\p{M}'’]+/u, '')

const mayBeName = (text: string): boolean => {
  const words = text.split(/[\s,]+/)
  const ends = [words[0] ?? '', words.at(-1) ?? '', text]
  return text.length <= 80 && words.length <= 8 && !ends.some((each) => notNames.test(each))
}

/** The person whom a text names for sure, by two words with capitals; empty where it may be anything. */
export const personIn = (text: string, few = false): string =>
  text
    .split(/\s[–—|·:-]\s|[|·›»/]/)
    .map((part) => part.replace(before, ''))
    .map((part) => nameInText(part, few || hasNameLabel(part.trim())))
    .find((name) => name && !wordsOf(name).some(isNoName)) ?? ''

const before = /^.*(?<!\p{L})(?:för|om|över|till)\s+/u
const labelled = new RegExp(`^(${kinds})(\\s*:)?(?!\\p{L})\\s*`, 'iu')
const bareLabel = /^(?:namn|name)$/i

/**
 * The person whom a label names in a piece of text, or in the one after it; empty where none does.
 * @param own a label that only the one has whose page it is; a bare *Namn* may be the user's own.
 * @param isMark the page marks it as a label; with that or a colon one word is a name.
 */
export const labelledPerson = (
  piece: string,
  next: string,
  own: boolean,
  isMark: boolean,
): string => {
  const [all = '', label = '', colon] = labelled.exec(piece) ?? []
  const isSure = isMark || colon !== undefined
  if (!label || bareLabel.test(label) === own || !(own || isSure)) return ''
  return personIn(piece.slice(all.length) || (/:\s*$/.test(next) ? '' : next), isSure)
}

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? []

/** Words that say what a page is for, or bind such words together; most of them by their last part. */
const common =
  /^(?:ny(?:tt|a)?|alla?|min(?:a)?|och|eller|i|på|av|för|till|från|med|om|den|det|de|senaste|lista|vecka|idag|mål|insatser|möten?|samordnad|individuell|sip|hälsa|nationell|and|the|of|new|journal|record|samlad|aktuella?)$/iu
/** Not such that a name ends so, as *Kaplan*, *Calista* and *Lindblad* do. */
const commonEnd =
  /\p{L}(?:anteckning|journal|(?<!ka)plan|översikt|dokument|bedömning|rapport|samtal|besök|(?<!a)lista|brev|dagbok|kort|svar|värde|närvaro|frånvaro|ledighet|kartläggning|utredning|uppföljning|beslut|ansökan|schema|kalender|historik|status)(?:ar|or|er|en|et|n|na|t)?$/iu
/** What is no name in a value either. */
const noValue =
  /^(?:ja|nej|ingen|inga|inget|saknas|okänd|visa|ändra|redigera|välj|lägg|spara|skriv|stäng|sök)$/iu
/** Record systems, and what else is made to keep such pages. */
const systems =
  /^(?:cosmic|cambio|melior|treserva|prorenata|visma|inschool|schoolsoft|skola24|unikum|vklass|infomentor|edlevo|quiculum|lifecare|procapita|takecare|asynja|visph|journalia|sip|bup|bvc|microsoft|google|teams|outlook)$/iu

/** Whether a word is no part of a name: it says where, in which system, or what stands there instead. */
const isNoName = (word: string): boolean =>
  [places, systems, noValue].some((each) => each.test(word))

/** Whether a word says what sort of page it is, or where. */
const isOfPages = (word: string): boolean =>
  [common, commonEnd, notNames, places, systems].some((each) => each.test(word))

/** Whether a text says that it keeps somebody's identity back. */
export const isSecret = (text: string): boolean => /(?<!\p{L})(?:skyddad|sekretess)/iu.test(text)

/**
 * Whether a heading says what sort of page it is, or where, and holds no word that may be a name. After a
 * place one more word may follow, as in *BUP Norra*. What is held secret is not ordinary.
 */
export const isOrdinary = (heading: string): boolean => {
  const words = wordsOf(heading)
  if (isSecret(heading)) return false
  const strange = words.filter((word) => !isOfPages(word))
  const [one] = strange
  const isPlace = words.some((word) => places.test(word) || /^(?:region|bup|bvc)$/iu.test(word))
  const stands =
    (one === words.at(-1) && (isPlace || systems.test(words[0] ?? ''))) ||
    (one === words[0] && isPlace)
  return strange.length === 0 || (strange.length === 1 && words.length <= 3 && stands)
}

/** A heading without the words that say what sort of page it is. */
export const withoutOrdinary = (heading: string): string =>
  heading.replace(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu, (word) =>
    isOfPages(word) && !/^(?:och|and)$/i.test(word) ? '' : word,
  )

/** A word that names a place, by its last part. */
const places =
  /^\p{L}*(?:sjukhus|mottagning|klinik|central|enhet|tjänst|förvaltning|kommun|skola|system|portal|hälsa|vård|habilitering|psykiatri)(?:en|et|n|s)?$/iu
