/** What an intervention means for the child. */
export type Meaning =
  | 'supervision'
  | 'familyTreatment'
  | 'respite'
  | 'shortStay'
  | 'escort'
  | 'assistant'
  | 'adaptedStudies'
  | 'studyPlan'
  | 'contactPerson'
  | 'healthCheck'
  | 'assessment'
  | 'treatment'
  | 'talks'

type Word = readonly [RegExp, Meaning]

/** What the words of the staff mean, where they are for somebody else than the child. */
const ofOthers: readonly Word[] = [
  [/handledning/i, 'supervision'],
  [/familjebehandl/i, 'familyTreatment'],
  [/avlastning/i, 'respite'],
]

/** And where they are for the child. The first that is found counts. */
const ofChild: readonly Word[] = [
  [/korttids(?:boende|vistelse|hem|vård)/i, 'shortStay'],
  [/ledsag/i, 'escort'],
  [/resursperson|elevassistent|personlig assistent/i, 'assistant'],
  [/anpassad studiegång|anpassad skolgång/i, 'adaptedStudies'],
  [/studieplan/i, 'studyPlan'],
  [/kontaktperson|kontaktfamilj/i, 'contactPerson'],
  [/hälsoundersökning|läkarundersökning/i, 'healthCheck'],
  [/utredning/i, 'assessment'],
  [/(?<!\p{L})behandling|terapi(?!\p{L})/iu, 'treatment'],
  [/(?<!\p{L})(?:stöd|kurators?)?samtal(?!\p{L})|samtals(?:stöd|kontakt)/iu, 'talks'],
]

/** Somebody else than the child is named, or it is said that there is none of it: no meaning is sure. */
const elseNamed =
  /föräld|mamm|papp|(?<!\p{L})(?:mor|far|syskon)(?:n?s?|n)?(?!\p{L})|(?:mor|far)(?:mor|far)|mödra|vårdnadshav|(?<!\p{L})(?:bror|bröder|syster|systrar|syskon|bonus|styv|plast)|(?<!kontakt)familj|anhörig|närstående|nätverk|personal|lärar|pedagog|partner|vuxn/iu
const none =
  /(?<!\p{L})(?:ingen|inga|inget|inte|ej|utan|avslut\p{L}*|avböj\p{L}*|nekad|nej)(?!\p{L})/iu

/** An intervention in a child's words, beside what it is called; undefined where none are sure. */
export const inPlainWords = (what: string): Meaning | undefined => {
  if (none.test(what)) return undefined
  const meanings = elseNamed.test(what) ? ofOthers : [...ofOthers, ...ofChild]
  return meanings.find(([word]) => word.test(what))?.[1]
}
