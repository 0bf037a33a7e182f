import { say } from '../../plan/case.ts'
import type { processCases as source } from '../sv/process-cases.ts'
import { consent } from './consent.ts'
import { asked, atTime, dayOfWeek, listed } from './phrases.ts'

const { consentCases } = consent
const callParts = {
  start: 'time',
  end: 'end',
  place: 'place or video link',
  chair: 'who leads',
  replyBy: 'last day to answer',
}
const callers = {
  municipality: 'a municipality',
  region: 'a region',
  independentSchool: 'an independent school',
  other: 'others',
}
const oneOf = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' or $1')

export const processCases: typeof source = {
  stages: {
    need: 'Need',
    planning: 'Consent and planning',
    summoned: 'Called',
    meeting: 'Meeting',
    followUp: 'Follow-up',
    closed: 'Closure',
  },
  afterWithdrawal: {
    shareNothing: ({ asked: whom }) =>
      `Share nothing more. Ask ${asked(whom)} whether to end the meeting.`,
    writeOnlyThat: ({ isDayMissing }) =>
      `Write nothing in the plan except that the consent is withdrawn${isDayMissing ? ', and on which day' : ''}.`,
    shareNothingWith: ({ units }) => `Share nothing more with ${listed(units)}.`,
    leave: ({ units }) => `Let ${listed(units)} leave while you go through the plan.`,
    decideWho: ({ units }) => `Decide who does what ${listed(units)} was to do, and write it.`,
    writeDay: 'Write under Consent on which day it was withdrawn.',
  },
  callFaults: {
    'no-question':
      'Write the question first. All who are called should know what the meeting is to answer.',
    'no-parties': 'Add at least one party to call.',
    'no-day': 'Choose the day of the meeting first.',
  },
  callWarnings: {
    allWithdrawn: ({ withdrawals, asked: whom }) =>
      [
        ...(withdrawals.length > 0
          ? withdrawals.map((each) => say(each, consentCases))
          : ['The consent has been withdrawn for every unit.']),
        `Ask ${asked(whom)} before you call.`,
      ].join(' '),
    majority: consentCases.majority,
    noConsent:
      'No consent to the plan being made is noted. A SIP is made with consent: socialtjänstlagen (2025:400) chapter 10, section 8, and hälso- och sjukvårdslagen (2017:30) chapter 16, section 4.',
    consentExpired: 'The consent to share has expired. Ask for it again.',
    unitWithdrawn: (its) =>
      `${consentCases.unitWithdrawn(its)} The call gives only initials and year of birth.`,
    consentDoesNotCover: ({ names }) =>
      `The consent to share does not cover ${listed(names)}. Their call gives only initials and year of birth.`,
    sameUnit: ({ names: [one, other] }) => `${one} and ${other} are the same unit.`,
    maybeSameUnit: ({ names: [one, other] }) =>
      `${one} and ${other} may be the same unit. Call it only once.`,
    callLacks: ({ parts }) => `The call lacks ${listed(parts.map((part) => callParts[part]))}.`,
    questionLeftOut:
      'The question is not in the call, since it concerns what must not be shared or said. Put it in other words.',
    questionPartLeftOut:
      'Part of the question is not in the call, since it concerns what must not be shared or said. Read the call before you send it.',
    addressWithNumber:
      'A link or email address contains a personal number or a date of birth. It is left out of the calendar file and of every call. Use one that does not reveal who the child is.',
    addressWithName:
      'A link or email address contains the family’s name. It is left out of the calendar file and of calls that must not name the child. Use one without a name, or send it another way.',
  },
  otherCaller: ({ name, sectors, source: rule }) => {
    const who = oneOf(sectors.map((sector) => callers[sector]))
    return `${name}: ${who} calls SIP meetings. ${rule.en} Ask ${who} to call, or call anyway.`
  },
  commonPlatforms: (common) => {
    if (common.answer === 'common') return `All may use ${listed(common.platforms)}.`
    return common.answer === 'none'
      ? 'There is no video platform that all may use.'
      : 'Not all have said which video platform they may use.'
  },
  followUpFaults: {
    'no-day': 'Give the day of the follow-up.',
    'not-yet': 'The day has not come yet. Give the day of the follow-up.',
    'no-decision': 'Choose whether the plan goes on or is closed.',
    'no-next-day': 'Give the day of the next follow-up.',
    'closed-since':
      'The plan was closed on a later day, and is still closed. Undo the closure first.',
    'no-reason': 'Write why the plan is closed.',
    'nobody-decided': 'Say who decided.',
  },
  reminderTexts: {
    'reply-due': ({ day, silent }) =>
      `The last day to answer for a SIP meeting is ${dayOfWeek(day)}. Answers missing: ${silent}.`,
    meeting: ({ day, start }) => `SIP meeting on ${dayOfWeek(day)}${atTime(start)}.`,
    'follow-up': ({ day }) =>
      `A SIP is to be followed up on ${dayOfWeek(day)}. Send the call today.`,
    'follow-up-late': ({ day }) => `A follow-up on ${dayOfWeek(day)} has not been noted.`,
    'consent-expiring': ({ day }) => `A consent for a SIP expires on ${dayOfWeek(day)}.`,
    'own-consent': ({ hasCome }) =>
      `A SIP ${hasCome ? 'needs' : 'soon needs'} a new consent. Open the plan.`,
  },
  reminderGeneral: 'There is something to do in a SIP. Open the panel.',
}
