import { addDays } from '../../dates/day.ts'
import { isExpired } from '../../plan/consent.ts'
import { saidWithPerhaps } from '../../plan/perhaps.ts'
import type { Party, Plan } from '../../plan/schema.ts'
import { isForOther } from '../../plan/standing-answer.ts'
import { empty } from '../../plan/template/field.ts'
import { isAllWithdrawn } from '../consent-watch.ts'
import { awaitedParties, calledParties, silentParties, unitOrPerson } from '../meeting-state.ts'
import { hasTalked } from '../pre-meeting.ts'
import { remindersTo } from '../sent-reminders.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { ownConsentStep } from './own-consent.ts'
import { type Step, step } from './step.ts'

/** Answers first: absent and silent units are the most reported failure. */
export const afterCall = (plan: Plan, today: string): Step => {
  const { meeting } = plan
  const { date: day, start } = meeting
  if (isAllWithdrawn(plan, today)) {
    const asked = whomToAsk(plan, today)
    return step('consentObtained', { code: 'askWhetherToCallOff', asked, day, today })
  }
  if (isExpired(plan, today)) {
    return step('consentObtained', { code: 'askConsentAgainBefore', day, today })
  }
  const own = ownConsentStep(plan, today)
  if (own) return own
  const waited = awaitedParties(plan, today)
  const moved = waited.filter((party) => isForOther(meeting, party))
  const unsure = waited.filter((party) => saidWithPerhaps(party) !== undefined)
  if (moved.length > 0) {
    return step('replies', {
      code: 'askAboutDay',
      names: moved.map(unitOrPerson),
      day,
      today,
      start,
    })
  }
  const silent = waited.filter((party) => !unsure.includes(party))
  if (silent.length > 0) return afterSilence(plan, silent, today)
  if (unsure.length > 0) {
    return step('replies', {
      code: 'askWhetherComing',
      names: unsure.map(unitOrPerson),
      day,
      today,
    })
  }
  const parties = calledParties(plan)
  const refused = parties.filter(({ reply, reason }) => reply === 'declined' && empty(reason))
  if (refused.length > 0) {
    return step('replies', { code: 'askForSubstitute', names: refused.map(unitOrPerson) })
  }
  if (parties.every(({ reply }) => reply === 'declined')) {
    return step('meetingDay', { code: 'newDayNobodyCan', day, today })
  }
  const notAwaited = silentParties(plan)
    .filter(({ id }) => !waited.some((party) => party.id === id))
    .map(unitOrPerson)
  return hasTalked(plan)
    ? step('meetingDay', { code: 'prepareMeeting', day, today, start, notAwaited })
    : step('preMeeting', { code: 'holdPreMeeting', notAwaited })
}

/** Some of those who were called have not answered. */
const afterSilence = (plan: Plan, silent: readonly Party[], today: string): Step => {
  const { date: day, replyBy, summonsSent } = plan.meeting
  const names = silent.map(unitOrPerson)
  // Who has just been reminded is not reminded again.
  const unreminded = silent.filter((party) => remindersTo(plan, party, today).length === 0)
  const toRemind = unreminded.map(unitOrPerson)
  const reminded = silent
    .flatMap((party) => remindersTo(plan, party, today).map(({ date }) => date))
    .sort()
    .at(-1)
  if (reminded !== undefined && unreminded.length === 0) {
    return step(
      'replies',
      day <= addDays(today, 1)
        ? { code: 'phoneSilent', names, day, today }
        : { code: 'awaitReminded', names, day: reminded, today },
    )
  }
  if (replyBy !== '') {
    return step(
      'replies',
      replyBy < today
        ? { code: 'remindLate', names: toRemind, day: replyBy, today }
        : { code: 'awaitUntil', names, day: replyBy, today },
    )
  }
  return step(
    'replies',
    summonsSent === today
      ? { code: 'awaitCalledToday', names }
      : { code: 'remind', names: toRemind, day, today },
  )
}
