import { hasConsent, isExpired, lacksOwnConsent, namesUnits } from '../../plan/consent.ts'
import { isOfAge } from '../../plan/majority.ts'
import type { Plan } from '../../plan/schema.ts'
import { empty } from '../../plan/template/field.ts'
import { needIdentifiedBy } from '../../plan/template/need-identified-by.ts'
import { isAllWithdrawn } from '../consent-watch.ts'
import { dayNear } from '../in-words.ts'
import { calledParties } from '../meeting-state.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { ownConsentStep } from './own-consent.ts'
import { missing, type Step, step } from './step.ts'

export const afterNeed = (plan: Plan, today: string): Step => {
  const { status } = needIdentifiedBy.assess(plan, today)
  return status === 'missing'
    ? step(
        'needIdentifiedBy',
        'Beskriv behovet: planen säger ännu inte vem som såg det, och när.',
        'Describe the need: the plan does not yet say who saw it, and when.',
      )
    : step(
        'needIdentifiedBy',
        'Beskriv behovet klart: det saknas vem som såg det, eller när.',
        'Finish describing the need: who saw it, or when, is missing.',
      )
}

/** Consent comes before the call, and the clear question before the day. */
export const whilePlanning = (plan: Plan, today: string): Step => {
  const { meeting, consent, meetingQuestion } = plan
  const { planning, sharing } = consent
  const noPlanning = !hasConsent(plan, planning, today)
  const noSharing = !hasConsent(plan, sharing.grants, today) || !namesUnits(plan, today)
  const noQuestion = empty(meetingQuestion)
  const noParties = calledParties(plan).length === 0
  const lacking = [
    noPlanning && missing('consentObtained', 'samtycke till planen', 'consent to the plan'),
    noSharing && missing('consentObtained', 'samtycke till att dela', 'consent to share'),
    noQuestion && missing('meetingQuestion', 'frågeställning', 'the question'),
    noParties && missing('parties', 'parter', 'parties'),
    meeting.date === '' && missing('meetingDay', 'mötesdag', 'day of the meeting'),
  ]
  const next = (section: Step['section'], sv: string, en: string) => step(section, sv, en, lacking)

  const asked = whomToAsk(plan, today)
  const onward = isOfAge(plan, today)
    ? { sv: 'hur ni går vidare', en: 'how to go on' }
    : { sv: 'hur den vill gå vidare', en: 'how it wants to go on' }
  if (isAllWithdrawn(plan, today)) {
    return next(
      'consentObtained',
      `Fråga ${asked.sv} ${onward.sv}: samtycket är återkallat.`,
      `Ask ${asked.en} ${onward.en}: the consent has been withdrawn.`,
    )
  }
  const own = ownConsentStep(plan, today, lacking)
  const isAsked = planning.length + sharing.grants.length > 0
  if (own && isAsked && lacksOwnConsent(plan, today)) return own
  if (noPlanning) {
    return next(
      'consentObtained',
      'Be om samtycke: ingen har ännu samtyckt till att planen görs.',
      'Ask for consent: nobody has yet consented to the plan being made.',
    )
  }
  if (isExpired(plan, today)) {
    const day = dayNear(sharing.validUntil, today)
    return next(
      'consentObtained',
      `Be om samtycke på nytt: det gällde till och med ${day.sv}.`,
      `Ask for consent again: it was valid until ${day.en}.`,
    )
  }
  if (noSharing) {
    return next(
      'consentObtained',
      'Fråga vilka enheter som får dela uppgifter: samtycke finns bara till att planen görs.',
      'Ask which units may share: there is consent only to the plan being made.',
    )
  }
  if (own) return own
  if (noQuestion) {
    return next(
      'meetingQuestion',
      'Skriv frågeställningen med familjen: samtycke finns, men frågan för mötet saknas.',
      'Write the question with the family: there is consent, but no question for the meeting.',
    )
  }
  if (noParties) {
    return next(
      'parties',
      'Välj vilka som ska kallas: frågan är klar, men inga parter är valda.',
      'Choose whom to call: the question is clear, but no parties are chosen.',
    )
  }
  if (meeting.invite.cancelled) {
    return next(
      'meetingDay',
      'Välj en ny mötesdag: mötet är inställt.',
      'Choose a new day: the meeting has been called off.',
    )
  }
  if (meeting.date === '') {
    return next(
      'meetingDay',
      'Välj mötesdag: parterna är valda, men ingen dag.',
      'Choose the day: the parties are chosen, but no day is.',
    )
  }
  return next(
    'summons',
    'Kalla till möte: samtycke finns, men ingen är kallad.',
    'Call to the meeting: there is consent, but nobody has been called.',
  )
}
