import { consentSentences, notCome } from '../../plan/consent-in-words.ts'
import { grantForms } from '../../plan/template/consent-obtained.ts'

/** What there is to know of a consent: the same words are written to others. */
export const consent = { consentCases: consentSentences, notCome, grantForms }
