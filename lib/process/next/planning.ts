import { hasConsent, isExpired, lacksOwnConsent, namesUnits } from '../../plan/consent.ts'
import type { Plan } from '../../plan/schema.ts'
import { empty } from '../../plan/template/field.ts'
import { needIdentifiedBy } from '../../plan/template/need-identified-by.ts'
import { isAllWithdrawn } from '../consent-watch.ts'
import { calledParties } from '../meeting-state.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { ownConsentStep } from './own-consent.ts'
import { type Step, step } from './step.ts'

export const afterNeed = (plan: Plan): Step =>
  step('needIdentifiedBy', {
    code: needIdentifiedBy.assess(plan).status === 'missing' ? 'describeNeed' : 'finishNeed',
  })

/** Consent comes before the call, and the clear question before the day. */
export const whilePlanning = (plan: Plan, today: string): Step => {
  const { meeting, consent, meetingQuestion } = plan
  const { planning, sharing } = consent
  if (isAllWithdrawn(plan, today)) {
    return step('consentObtained', { code: 'askHowToGoOn', asked: whomToAsk(plan, today) })
  }
  const own = ownConsentStep(plan, today)
  const isAsked = planning.length + sharing.grants.length > 0
  if (own && isAsked && lacksOwnConsent(plan, today)) return own
  if (!hasConsent(plan, planning, today)) return step('consentObtained', { code: 'askConsent' })
  if (isExpired(plan, today)) {
    return step('consentObtained', { code: 'askConsentAgain', day: sharing.validUntil, today })
  }
  if (!hasConsent(plan, sharing.grants, today) || !namesUnits(plan, today)) {
    return step('consentObtained', { code: 'askWhichUnits' })
  }
  if (own) return own
  if (empty(meetingQuestion)) return step('meetingQuestion', { code: 'writeQuestion' })
  if (calledParties(plan).length === 0) return step('parties', { code: 'chooseParties' })
  if (meeting.invite.cancelled) return step('meetingDay', { code: 'chooseNewDay' })
  if (meeting.date === '') return step('meetingDay', { code: 'chooseDay' })
  return step('summons', { code: 'call' })
}
