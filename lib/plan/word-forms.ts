/**
 * Whether two words are forms of one noun or name: "Lindskolans" and "Lindskolan", "lägenheterna" and
 * "lägenhet". They are where they are the same without their endings; it rather finds too much than too
 * little.
 */
export const isSameWord = (one: string, other: string): boolean => {
  // Every form begins alike: most words are done with here.
  if (one === other || one[0] !== other[0] || one[1] !== other[1]) return one === other
  const begun = beginningsOf(one)
  return beginningsOf(other).some((each) => begun.includes(each))
}

/** "Lägenhetens" is a Lägenhet, "Lindskolan" a Lindskola; of what would be shorter than four letters nothing is cut. */
export const withoutArticle = (word: string): string =>
  /^(\p{L}{4,}?)(?:e[nt]|(?<=[aeiouyåäö])[nt])s?$/iu.exec(word)?.[1] ?? word

/** A word, and what is left of it without each ending that it may have: "rummets", "rummet", "rumm", "rum". */
const beginningsOf = (word: string): readonly string[] =>
  [word, ...cut(word, /s$/, 2)]
    .flatMap((each) => [
      each,
      ...cut(each, /e[nt]$/, 2),
      ...cut(each, /[aeo]r(?:na)?$/, 3),
      ...cut(each, /(?<=[aeiouyåäö]|e[lr])(?:[nt]|r(?:na)?)$/, 4),
      ...cut(each, /an?$|e$/, 4),
    ])
    .flatMap((each) => [each, ...one(each), ...drawnTogether(each), ...ofMany(each)])

const cut = (word: string, ending: RegExp, shortest: number): readonly string[] => {
  const left = word.replace(ending, '')
  return left !== word && left.length >= shortest && /[aeiouyåäö]/.test(left) ? [left] : []
}

/** "rummet" is a rum, and "vännen" a vän. */
const one = (word: string): readonly string[] => (/([mn])\1$/.test(word) ? [word.slice(0, -1)] : [])

/** "nyckel" is "nyckl" in "nycklar". */
const drawnTogether = (word: string): readonly string[] =>
  /[^aeiouyåäö]e[lrn]$/.test(word) ? [word.slice(0, -2) + word.slice(-1)] : []

/** "läxor" are one läxa, and "magar" one mage. */
const ofMany = (word: string): readonly string[] => [
  ...(/.{2}or(?:na)?$/.test(word) ? [word.replace(/or(?:na)?$/, 'a')] : []),
  ...(/.{2}ar(?:na)?$/.test(word) ? [word.replace(/ar(?:na)?$/, 'e')] : []),
]
