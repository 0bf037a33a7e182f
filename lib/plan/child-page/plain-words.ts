import type { Text } from '../language.ts'

/** What the words of the staff mean for a child. The first that is found counts. */
const meanings: readonly (readonly [RegExp, Text])[] = [
  [
    /korttids/i,
    { sv: 'Du sover på ett annat ställe ibland.', en: 'You sleep at another place sometimes.' },
  ],
  [/ledsag/i, { sv: 'En vuxen följer med dig.', en: 'A grown-up comes with you.' }],
  [
    /resursperson|elevassistent|assistent/i,
    { sv: 'En extra vuxen är där och hjälper dig.', en: 'An extra grown-up is there to help you.' },
  ],
  [
    /handledning/i,
    {
      sv: 'De vuxna lär sig mer om hur de kan hjälpa dig.',
      en: 'The grown-ups learn more about how to help you.',
    },
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
    /familjebehandl/i,
    {
      sv: 'Någon kommer hem till er och hjälper hela familjen.',
      en: 'Somebody comes to your home and helps the whole family.',
    },
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
  [/behandling|terapi/i, { sv: 'Du får hjälp att må bättre.', en: 'You get help to feel better.' }],
  [/samtal/i, { sv: 'Du får prata med någon.', en: 'You get to talk to somebody.' }],
  [/avlastning/i, { sv: 'De vuxna hemma får vila.', en: 'The grown-ups at home get to rest.' }],
]

/** An intervention in a child's words, beside what it is called; undefined where it needs none. */
export const inPlainWords = (what: string): Text | undefined =>
  meanings.find(([word]) => word.test(what))?.[1]
