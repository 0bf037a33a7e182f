import { isExpired } from '../../plan/consent.ts'
import type { Plan } from '../../plan/schema.ts'
import { empty } from '../../plan/template/field.ts'
import { isAllWithdrawn } from '../consent-watch.ts'
import { atTime, dayNear } from '../in-words.ts'
import { heldByOthers } from '../last-handoff.ts'
import { calledParties, hasDay, isFurther, isHeld, lastDecision } from '../meeting-state.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { ownConsentStep } from './own-consent.ts'
import { missing, type Step, step } from './step.ts'

/** The day, who calls, and then the results and the decision. */
export const whileFollowing = (plan: Plan, today: string): Step => {
  const { followUp, consent, interventions } = plan
  const held = lastDecision(plan, today)?.date ?? ''
  const isSet = followUp.date !== '' && followUp.date > held
  const noCaller = empty(followUp.caller)
  const withoutResult = interventions.some(({ what, result }) => !empty(what) && empty(result))
  const due = isSet && followUp.date <= today
  const lacking = [
    !isSet && missing('followUp', 'dag för uppföljning', 'day of the follow-up'),
    noCaller && missing('followUp', 'vem som kallar', 'who calls'),
    due && withoutResult && missing('neededInterventions', 'resultat', 'results'),
    due && missing('closure', 'beslut om fortsatt SIP eller avslut', 'decision to go on or close'),
  ]
  const next = (section: Step['section'], sv: string, en: string) => step(section, sv, en, lacking)

  if (isAllWithdrawn(plan, today)) {
    return next(
      'consentObtained',
      `Fråga ${whomToAsk(plan, today).sv} om planen ska avslutas: samtycket är återkallat.`,
      `Ask ${whomToAsk(plan, today).en} whether to close the plan: the consent has been withdrawn.`,
    )
  }
  if (isExpired(plan, today)) {
    const day = dayNear(consent.sharing.validUntil, today)
    return next(
      'consentObtained',
      `Be om samtycke på nytt: det gällde till och med ${day.sv}.`,
      `Ask for consent again: it was valid until ${day.en}.`,
    )
  }
  const own = ownConsentStep(plan, today, lacking)
  if (own) return own
  if (isFurther(plan) && !isHeld(plan, today)) return whileCalling(plan, today)
  if (!isSet) {
    return next(
      'followUp',
      'Bestäm uppföljning: planen finns, men ingen dag är bestämd.',
      'Set a follow-up: there is a plan, but no day is set.',
    )
  }
  const day = dayNear(followUp.date, today)
  const time = atTime(followUp.time)
  if (due) {
    return followUp.date < today
      ? next(
          'closure',
          `Anteckna uppföljningen ${day.sv}: dagen har varit, men inget beslut finns.`,
          `Note the follow-up on ${day.en}: the day has passed, but there is no decision.`,
        )
      : next(
          'closure',
          `Gå igenom varje insats och besluta om fortsatt SIP: uppföljningen är i dag${time.sv}.`,
          `Go through each intervention and decide whether to go on: the follow-up is today${time.en}.`,
        )
  }
  return noCaller
    ? next(
        'followUp',
        `Bestäm vem som kallar: uppföljningen är ${day.sv}, men ingen är namngiven.`,
        `Decide who calls: the follow-up is on ${day.en}, but nobody is named.`,
      )
    : next(
        'followUp',
        `Uppföljning ${day.sv}${time.sv}: ${followUp.caller.trim()} kallar.`,
        `Follow-up on ${day.en}${time.en}: ${followUp.caller.trim()} calls.`,
      )
}

/** The next meeting is planned as the first was: the question, who is called, the day, the call. */
const whileCalling = (plan: Plan, today: string): Step => {
  if (empty(plan.meetingQuestion)) {
    return step(
      'meetingQuestion',
      'Skriv frågeställningen för nästa möte: frågan saknas.',
      'Write the question for the next meeting: it is missing.',
    )
  }
  if (calledParties(plan).length === 0) {
    return step(
      'parties',
      'Välj vilka som ska kallas till nästa möte: inga parter är valda.',
      'Choose whom to call to the next meeting: no parties are chosen.',
    )
  }
  if (!hasDay(plan)) {
    return step(
      'summons',
      'Välj dag för nästa möte: ingen dag är bestämd.',
      'Choose the day of the next meeting: no day is set.',
    )
  }
  const day = dayNear(plan.meeting.date, today)
  return step(
    'summons',
    `Kalla till mötet ${day.sv}: ingen är kallad än.`,
    `Call to the meeting on ${day.en}: nobody has been called yet.`,
  )
}

export const afterClosure = (plan: Plan, today: string): Step => {
  const closure = lastDecision(plan, today)
  const noReason = empty(closure?.reason ?? '')
  const nobody = empty(closure?.decidedBy ?? '')
  const lacking = [
    noReason && missing('closure', 'skäl', 'the reason'),
    !closure?.date && missing('closure', 'dag', 'the day'),
    nobody && missing('closure', 'vem som beslutade', 'who decided'),
  ]
  if (hasDay(plan) && plan.meeting.date > today) {
    const day = dayNear(plan.meeting.date, today)
    return step(
      'summons',
      `Ställ in mötet ${day.sv}: planen är avslutad.`,
      `Call off the meeting on ${day.en}: the plan is closed.`,
      lacking,
    )
  }
  if (noReason || nobody || !closure?.date) {
    return step(
      'closure',
      'Skriv avslutet klart: planen är avslutad, men skäl, dag eller vem som beslutade saknas.',
      'Finish the closure: the plan is closed, but the reason, the day or who decided is missing.',
      lacking,
    )
  }
  const { sv, en } = afterDecision[heldByOthers(plan)]
  const day = dayNear(closure.date, today)
  return step(
    'closure',
    `Planen avslutades ${day.sv}: ${sv}.`,
    `The plan was closed on ${day.en}: ${en}.`,
  )
}

/** A closure is known to others once the plan has been handed off with it. */
const afterDecision = {
  'as-it-is': { sv: 'inget mer behöver göras', en: 'nothing more needs to be done' },
  'as-it-was': {
    sv: 'den som fick planen har den som den var innan',
    en: 'whoever was sent the plan has it as it was before',
  },
  'not-at-all': { sv: 'den är inte överlämnad', en: 'it has not been handed off' },
}
