import { consentSentences, notCome } from '../../plan/consent-in-words.ts'
import type { Grant } from '../../plan/schema.ts'

/** How a consent was given. */
export const grantForms: Readonly<Record<Exclude<Grant['form'], ''>, string>> = {
  written: 'skriftligt',
  oral: 'muntligt',
  digital: 'digitalt',
}

/** What there is to know of a consent: the same words are written to others. */
export const consent = {
  consentCases: consentSentences,
  notCome,
  grantForms: { '': '', ...grantForms },
}
