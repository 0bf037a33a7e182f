/**
 * What is the case: the code of one of a closed set, and what its sentence is about. The sentences are
 * in `lib/i18n/`, one for each code in every language.
 * @template All what the sentence of each code is about; `null` where it is about nothing.
 */
export type Case<All extends object> = {
  [Code in keyof All]: { readonly code: Code } & (All[Code] extends null
    ? unknown
    : Readonly<All[Code]>)
}[keyof All]

/** The sentence for each code of a closed set, in one language. */
export type Sentences<All extends object> = {
  readonly [Code in keyof All]: All[Code] extends null
    ? string
    : (its: Readonly<All[Code]>) => string
}

/** What is the case as a sentence. */
export function say<All extends object>(its: Case<All>, sentences: Sentences<All>): string {
  const { code } = its as { readonly code: keyof All }
  const sentence: unknown = sentences[code]
  return typeof sentence === 'function' ? sentence(its) : String(sentence)
}
