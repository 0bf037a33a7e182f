import type { Case } from '../case.ts'
import type { ConsentCase, ConsentCases } from '../consent-cases.ts'

/** What a field still needs, and what in it is worth a look. */
export type Reasons = {
  principalMissing: null
  leadUnitMissing: null
  contactMissing: null
  identifierMissing: null
  staffUnitMissing: null
  dateMissing: null
  planningConsentMissing: null
  sharingConsentMissing: null
  consentUnitsMissing: null
  /** A consent is said to be given on a day that has not come. */
  consentAhead: { day: string }
  /** Withdrawn, by whom and when, or for every unit: no handoff is possible. */
  noHandoff: { why: Extract<ConsentCase, { code: 'withdrawn' }> | 'everyUnit' }
  expired: ConsentCases['expired']
  majority: ConsentCases['majority']
  /** Guardians who have not consented, and the units that it is about where it is not about all. */
  silentGuardians: {
    guardians: readonly { readonly name: string; readonly units: readonly string[] }[]
    /** The child alone has consented. `to`: the one of two consents, where others have given the other. */
    alone?: { readonly name: string; readonly to: 'planning' | 'sharing' | undefined }
  }
  /** Units that do not get the plan: one, or those together that the consent does not cover. */
  noPlanForUnit: { why: ConsentCase }
  noPlanForUnits: { why: ConsentCase }
  accountMissing: null
  ownWordsMissing: null
  interventionMissing: null
  interventionsUnnamed: { count: number; of: number }
  needMissing: null
  firstAnIntervention: null
  interventionsLack: { answer: 'unit' | 'start' | 'followUp'; count: number; of: number }
  followUpBeforeStart: null
  measureMissing: null
  measureVague: null
  shortGoalMissing: null
  longGoalMissing: null
}

export type Reason = Case<Reasons>
