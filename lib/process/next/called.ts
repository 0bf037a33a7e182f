import { addDays } from '../../dates/day.ts'
import { isExpired } from '../../plan/consent.ts'
import type { Text } from '../../plan/language.ts'
import { saidWithPerhaps } from '../../plan/perhaps.ts'
import type { Plan } from '../../plan/schema.ts'
import { isForOther } from '../../plan/standing-answer.ts'
import { empty, filled } from '../../plan/template/field.ts'
import { isAllWithdrawn } from '../consent-watch.ts'
import { atTime, dayNear, listed } from '../in-words.ts'
import { awaited, calledParties, partyName, unanswered } from '../meeting-state.ts'
import { hasTalked } from '../pre-meeting.ts'
import { remindersTo } from '../sent-reminders.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { ownConsentStep } from './own-consent.ts'
import { missing, type Step, step } from './step.ts'

/** Answers first: absent and silent units are the most reported failure. */
export const afterCall = (plan: Plan, today: string): Step => {
  const { meeting } = plan
  const waited = awaited(plan, today)
  const moved = waited.filter((party) => isForOther(meeting, party))
  const unsure = waited.filter((party) => saidWithPerhaps(party) !== undefined)
  const silentParties = waited.filter((party) => ![...moved, ...unsure].includes(party))
  const lackingAnswers = listed(waited.map(partyName))
  const silent = listed(silentParties.map(partyName))
  // Who has just been reminded is not reminded again.
  const unreminded = silentParties.filter((party) => remindersTo(plan, party, today).length === 0)
  const toRemind = listed(unreminded.map(partyName))
  const answered = allAnswered(plan, today)
  const parties = calledParties(plan)
  const refused = parties.filter(({ reply, reason }) => reply === 'declined' && empty(reason))
  const noPreMeeting = !hasTalked(plan)
  const day = dayNear(meeting.date, today)
  const lacking = [
    waited.length > 0 &&
      missing('replies', `svar från ${lackingAnswers.sv}`, `answers from ${lackingAnswers.en}`),
    noPreMeeting && missing('preMeeting', 'förmöte', 'the talk before the meeting'),
    empty(meeting.chair) && missing('meetingDay', 'mötesledare', 'who chairs'),
    empty(meeting.noteTaker) && missing('meetingDay', 'sekreterare', 'who writes'),
  ]
  const next = (section: Step['section'], sv: string, en: string) => step(section, sv, en, lacking)

  if (isAllWithdrawn(plan, today)) {
    return next(
      'consentObtained',
      `Fråga ${whomToAsk(plan, today).sv} om mötet ${day.sv} ska ställas in: samtycket är återkallat.`,
      `Ask ${whomToAsk(plan, today).en} whether to call off the meeting on ${day.en}: the consent has been withdrawn.`,
    )
  }
  if (isExpired(plan, today)) {
    return next(
      'consentObtained',
      `Be om samtycke på nytt före mötet ${day.sv}: det har gått ut.`,
      `Ask for consent again before the meeting on ${day.en}: it has expired.`,
    )
  }
  const own = ownConsentStep(plan, today, lacking)
  if (own) return own
  const time = atTime(meeting.start)
  if (moved.length > 0) {
    const names = listed(moved.map(partyName))
    return next(
      'replies',
      `Fråga ${names.sv} om mötet ${day.sv}${time.sv}: svaret var till en annan dag eller tid.`,
      `Ask ${names.en} about the meeting on ${day.en}${time.en}: the answer was to another day or time.`,
    )
  }
  if (filled(silent.sv)) {
    const due = meeting.replyBy === '' ? undefined : dayNear(meeting.replyBy, today)
    const reminded = silentParties
      .flatMap((party) => remindersTo(plan, party, today).map(({ date }) => date))
      .sort()
      .at(-1)
    if (reminded !== undefined && unreminded.length === 0 && meeting.date <= addDays(today, 1)) {
      return next(
        'replies',
        `Ring ${silent.sv}: mötet är ${day.sv}, och svar saknas trots påminnelse.`,
        `Call ${silent.en}: the meeting is on ${day.en}, and there is no answer in spite of a reminder.`,
      )
    }
    if (reminded !== undefined && unreminded.length === 0) {
      const day = dayNear(reminded, today)
      return next(
        'replies',
        `Vänta in svar från ${silent.sv}: påminnelse skickades ${day.sv}.`,
        `Wait for answers from ${silent.en}: a reminder was sent on ${day.en}.`,
      )
    }
    if (due && meeting.replyBy < today) {
      return next(
        'replies',
        `Påminn ${toRemind.sv}: sista svarsdag var ${due.sv}, och svar saknas.`,
        `Remind ${toRemind.en}: the last day to answer was ${due.en}, and there is no answer.`,
      )
    }
    if (!due && meeting.summonsSent === today) {
      return next(
        'replies',
        `Vänta in svar från ${silent.sv}: kallelsen skickades i dag.`,
        `Wait for answers from ${silent.en}: the call was sent today.`,
      )
    }
    return next(
      'replies',
      due
        ? `Vänta in svar från ${silent.sv}: sista svarsdag är ${due.sv}.`
        : `Påminn ${toRemind.sv}: mötet är ${day.sv}, och svar saknas.`,
      due
        ? `Wait for answers from ${silent.en}: the last day to answer is ${due.en}.`
        : `Remind ${toRemind.en}: the meeting is on ${day.en}, and there is no answer.`,
    )
  }
  if (unsure.length > 0) {
    const names = listed(unsure.map(partyName))
    return next(
      'replies',
      `Fråga om ${names.sv} kommer ${day.sv}: svaret är kanske.`,
      `Ask whether ${names.en} will come on ${day.en}: the answer is perhaps.`,
    )
  }
  if (refused.length > 0) {
    const names = listed(refused.map(partyName))
    return next(
      'replies',
      `Fråga ${names.sv} om skäl och ersättare: svaret är att ingen kan komma.`,
      `Ask ${names.en} for a reason and a substitute: the answer is that nobody can come.`,
    )
  }
  if (parties.every(({ reply }) => reply === 'declined')) {
    return next(
      'meetingDay',
      `Välj en ny mötesdag: ingen av dem som kallats kan komma ${day.sv}.`,
      `Choose a new day: none of those who were called can come on ${day.en}.`,
    )
  }
  if (noPreMeeting) {
    return next(
      'preMeeting',
      `Håll förmöte med barnet och vårdnadshavarna: ${answered.all.sv}, men inget förmöte är antecknat.${answered.rest.sv}`,
      `Talk with the child and the guardians before the meeting: ${answered.all.en}, but no such talk is noted.${answered.rest.en}`,
    )
  }
  return next(
    'meetingDay',
    `Förbered mötet ${day.sv}${time.sv}: ${answered.all.sv}.${answered.rest.sv}`,
    `Prepare the meeting on ${day.en}${time.en}: ${answered.all.en}.${answered.rest.en}`,
  )
}

/** All have answered; or all but those for whom the consent is withdrawn. */
function allAnswered(plan: Plan, today: string): { readonly all: Text; readonly rest: Text } {
  const waited = awaited(plan, today)
  const others = listed(
    unanswered(plan)
      .filter(({ id }) => !waited.some((party) => party.id === id))
      .map(partyName),
  )
  return filled(others.sv)
    ? {
        all: {
          sv: 'alla andra som kallats har svarat',
          en: 'all others who were called have answered',
        },
        rest: {
          sv: ` ${others.sv} väntas inte: samtycket är återkallat.`,
          en: ` ${others.en} is not waited for: the consent is withdrawn.`,
        },
      }
    : {
        all: { sv: 'alla kallade har svarat', en: 'all who were called have answered' },
        rest: { sv: '', en: '' },
      }
}
