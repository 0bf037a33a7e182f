// What stands before a name in an answer, where it is written with a capital letter.
const title =
  /^(?:rektor|psykolog|handläggare|kurator|läraren?|doktor|dr|sköterska|socialsekreterare|fröken)$/i

/** What a child calls somebody: "rektor Karin Ek" is Karin. Empty where no name stands. */
export const firstName = (person: string): string =>
  person
    .trim()
    .split(/[\s,]+/)
    .find((word) => /^\p{Lu}\p{Ll}/u.test(word) && !title.test(word) && !isRole(word)) ?? ''

/** "SIP-samordnare", "Klassläraren": long roles end as these do. */
const isRole = (word: string): boolean =>
  /(?:samordnaren?|läraren?|sköterskan?|pedagog(?:en)?|sekreteraren?|kurator(?:n)?|chef(?:en)?|läkaren?|handläggaren?|behandlaren?|enligt)$/i.test(
    word,
  )

/** "Alvas", "Jonas". */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`)
