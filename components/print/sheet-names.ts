/** What can be printed; also the word in the page's address. */
export const sheetNames = [
  'plan',
  'child',
  'consent',
  'call',
  'information',
  'information-family',
  'before-child',
  'before-guardians',
] as const

export type SheetName = (typeof sheetNames)[number]

/** The plan where an address names no sheet that there is. */
export const sheetNamed = (word: string | null): SheetName =>
  sheetNames.find((name) => name === word) ?? 'plan'
