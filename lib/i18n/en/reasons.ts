import { type Sentences, say } from '../../plan/case.ts'
import { join } from '../../plan/output/document.ts'
import type { Reasons } from '../../plan/template/reasons.ts'
import type { reasons as source } from '../sv/reasons.ts'
import { consent } from './consent.ts'

const { consentCases, notCome } = consent
const lacking = {
  unit: 'a responsible unit',
  start: 'a start',
  followUp: 'a day of follow-up',
}
const consentTo = { planning: ' to the plan being made', sharing: ' to the units sharing' }

const sentences: Sentences<Reasons> = {
  principalMissing: 'Name the principal.',
  leadUnitMissing: 'Name the unit.',
  contactMissing: 'Name a contact person.',
  identifierMissing: 'Say who, by role or relation.',
  staffUnitMissing: 'Name the unit of the staff.',
  dateMissing: 'Give the date.',
  planningConsentMissing: 'Say who has consented to the plan being made, how and when.',
  sharingConsentMissing: 'Say who has consented to the units sharing, how and when.',
  consentUnitsMissing: 'Name the units that the consent covers.',
  consentAhead: ({ day }) => notCome(day),
  noHandoff: ({ why }) =>
    `${why === 'everyUnit' ? 'The consent has been withdrawn for every unit.' : say(why, consentCases)} The plan cannot be handed off.`,
  expired: consentCases.expired,
  majority: consentCases.majority,
  silentGuardians: ({ guardians, alone }) => {
    const first = alone
      ? `Only ${alone.name || 'the child'} has consented${alone.to ? consentTo[alone.to] : ''}. What a child’s own consent is enough for depends on age and maturity.`
      : 'With joint custody both are asked.'
    const whom = join(guardians.map(({ name, units }) => join([name, join(units)], ' for ')))
    return `${first} Say why there is no consent from ${whom || 'the guardians'}.`
  },
  noPlanForUnit: ({ why }) => `${say(why, consentCases)} The unit does not get the plan.`,
  noPlanForUnits: ({ why }) => `${say(why, consentCases)} They do not get the plan.`,
  accountMissing: 'Describe at least one way in which the child took part.',
  ownWordsMissing: 'The child’s own words are missing. Write them, or why they are missing.',
  interventionMissing: 'Add at least one intervention.',
  interventionsUnnamed: ({ count, of }) =>
    `${count} of ${of} interventions do not say what will be done.`,
  needMissing: 'Write which need the interventions answer to, here or in part 2.',
  firstAnIntervention: 'Add an intervention in part 5 first.',
  interventionsLack: ({ answer, count, of }) =>
    `${count} of ${of} interventions lack ${lacking[answer]}.`,
  followUpBeforeStart:
    'A follow-up is before the start of its intervention. Correct one of the days.',
  measureMissing: 'Add a measure, or answer that there are none.',
  measureVague: 'Say both who and what for each measure.',
  shortGoalMissing: 'Write at least one short-term goal.',
  longGoalMissing: 'Write at least one long-term goal.',
}

export const reasons: typeof source = { reasons: sentences }
