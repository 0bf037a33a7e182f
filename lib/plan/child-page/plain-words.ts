import type { Text } from '../language.ts'

type Meaning = readonly [RegExp, Text]

/** What the words of the staff mean, where they are for somebody else than the child. */
const ofOthers: readonly Meaning[] = [
  [
    /handledning/i,
    {
      sv: 'De vuxna lär sig mer om hur de kan hjälpa dig.',
      en: 'The grown-ups learn more about how to help you.',
    },
  ],
  [
    /familjebehandl/i,
    {
      sv: 'Någon kommer hem till er och hjälper hela familjen.',
      en: 'Somebody comes to your home and helps the whole family.',
    },
  ],
  [/avlastning/i, { sv: 'De vuxna hemma får vila.', en: 'The grown-ups at home get to rest.' }],
]

/** And where they are for the child. The first that is found counts. */
const ofChild: readonly Meaning[] = [
  [
    /korttids(?:boende|vistelse|hem|vård)/i,
    { sv: 'Du sover på ett annat ställe ibland.', en: 'You sleep at another place sometimes.' },
  ],
  [/ledsag/i, { sv: 'En vuxen följer med dig.', en: 'A grown-up comes with you.' }],
  [
    /resursperson|elevassistent|personlig assistent/i,
    { sv: 'En extra vuxen är där och hjälper dig.', en: 'An extra grown-up is there to help you.' },
  ],
  [
    /anpassad studiegång|anpassad skolgång/i,
    {
      sv: 'Skolan gör om dina lektioner så att de passar dig.',
      en: 'School changes your lessons so that they suit you.',
    },
  ],
  [
    /studieplan/i,
    { sv: 'En plan för hur du läser dina ämnen.', en: 'A plan for how you study your subjects.' },
  ],
  [
    /kontaktperson|kontaktfamilj/i,
    {
      sv: 'En vuxen som du kan prata med och göra saker med.',
      en: 'A grown-up whom you can talk to and do things with.',
    },
  ],
  [
    /hälsoundersökning|läkarundersökning/i,
    { sv: 'Någon ser efter hur din kropp mår.', en: 'Somebody sees how your body is.' },
  ],
  [
    /utredning/i,
    { sv: 'Vi tar reda på vad som kan hjälpa dig.', en: 'We find out what can help you.' },
  ],
  [
    /(?<!\p{L})behandling|terapi(?!\p{L})/iu,
    { sv: 'Du får hjälp att må bättre.', en: 'You get help to feel better.' },
  ],
  [
    /(?<!\p{L})(?:stöd|kurators?)?samtal(?!\p{L})|samtals(?:stöd|kontakt)/iu,
    { sv: 'Du får prata med någon.', en: 'You get to talk to somebody.' },
  ],
]

/** Somebody else than the child is named, or it is said that there is none of it: no meaning is sure. */
const elseNamed =
  /föräld|mamm|papp|(?<!\p{L})(?:mor|far|syskon)(?:n?s?|n)?(?!\p{L})|(?:mor|far)(?:mor|far)|mödra|vårdnadshav|(?<!\p{L})(?:bror|bröder|syster|systrar|syskon|bonus|styv|plast)|(?<!kontakt)familj|anhörig|närstående|nätverk|personal|lärar|pedagog|partner|vuxn/iu
const none =
  /(?<!\p{L})(?:ingen|inga|inget|inte|ej|utan|avslut\p{L}*|avböj\p{L}*|nekad|nej)(?!\p{L})/iu

/** An intervention in a child's words, beside what it is called; undefined where none are sure. */
export const inPlainWords = (what: string): Text | undefined => {
  if (none.test(what)) return undefined
  const meanings = elseNamed.test(what) ? ofOthers : [...ofOthers, ...ofChild]
  return meanings.find(([word]) => word.test(what))?.[1]
}
