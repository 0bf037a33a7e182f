/** What to look for of one thing that must not be shared or said. */
export type Withheld = {
  /** As it was written: letters and figures alone, in small letters. */
  readonly said: string
  /** The stems that tell it where all of them stand in one sentence; none where only what was said does. */
  readonly stems: readonly string[]
  /** The stems that are near it, each by itself. */
  readonly near: readonly string[]
}

/** @param known names of the child and the guardians: they stand in any sentence. */
export const withheldOf = (said: string, known: ReadonlySet<string> = new Set()): Withheld => {
  const words = said.split(' ').filter((word) => word.length > 1 && !empty.has(word))
  const isCommon = (word: string) => common.test(word) || known.has(word.replace(/s$/, ''))
  const own = words.filter((word) => !isCommon(word))
  const telling = own.filter((word) => word.length > 4)
  const near = own.filter((word) => word.length > 2).map(stemOf)
  // "Inte till pappa" says who must not be told, and nothing of what.
  if (/^(?:inte|ej|aldrig|inget) (?:till|för|med|hos) /.test(said)) return { said, stems: [], near }
  return { said, stems: (telling.length > 0 ? telling : words).map(stemOf), near }
}

/** Whether any word of a sentence has the stem: "separationen" has that of "separation". */
export const hasStem = (words: readonly string[], stem: string): boolean =>
  words.some((word) =>
    stem.length > 4
      ? word.includes(stem)
      : word.startsWith(stem) && word.length - stem.length <= (stem.length > 3 ? 4 : 2),
  )

/** Whether a part of a list says something by itself: "ekonomi" does, "skolan" does not. */
export const saysSomething = ({ near, said }: Withheld): boolean =>
  near.some((stem) => stem.length > 3) || said.split(' ').length > 2

const stemOf = (word: string): string => {
  const stem = word.replace(
    /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|en|et|ar|er|or|na|an|a|e|s|n|t)$/,
    '',
  )
  return stem.length > 3 ? stem : word
}

/** Of whom and of what nearly every sentence of a plan tells. */
const common =
  /^(?:(?:pappa|mamma|mor|far|mormor|morfar|farmor|farfar|bror|syster|storebror|storasyster|lillebror|lillasyster|syskon|barn|familj|skol|lärar|vän|kompis|socialtjänst|kommun|region|enhet|uppgift|information|sak)(?:a|an|ans|ar|arna|arnas|e|en|ens|er|et|ets|erna|n|na|s)?|föräld(?:er|ern|rar|rarna|rars|rarnas)|soc|bup|hem|hemma|hemmet|ny|nya|nytt|gammal|gamla|tidigare|senare|stora?|lilla|liten|svåra?t?|dålig[at]?|hela|egna?|andra|bor|bo|bott|sitter|ligger|heter|sover|säger|berättar|pratar|tycker|känner|mår|gör|går|vet)$/

/** Words that say nothing by themselves. */
const empty: ReadonlySet<string> = new Set(
  [
    'alla allt att av bara blev bli blir de dem den denna deras dess det detta dig din dit du där då efter ej',
    'eller en er ett finns fick for från för få får ha hade han hans har hennes hon hos hur här i icke',
    'ihop in inga inget ingenting inte kan kom kommer kring kunde man med mig min mot mycket ned nej nog nu',
    'när något några och också om oss på redan sedan ska skall skulle som så till tills under upp ut utan utom',
    'vad var vara varför vem veta vi vid vill vår våra vårt vara är än åt över',
  ].flatMap((line) => line.split(' ')),
)
