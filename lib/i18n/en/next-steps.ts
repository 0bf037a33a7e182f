import { fields } from '../../plan/template/fields.ts'
import type { nextSteps as source } from '../sv/next-steps.ts'
import { fieldNames } from './field-names.ts'
import { asked, atTime, dayNear, listed } from './phrases.ts'

type Answered = { readonly notAwaited: readonly string[] }

const who = ({ notAwaited }: Answered) =>
  notAwaited.length > 0
    ? 'all others who were called have answered'
    : 'all who were called have answered'
const notAwaited = ({ notAwaited }: Answered) =>
  notAwaited.length > 0 ? ` ${listed(notAwaited)} is not waited for: the consent is withdrawn.` : ''

const handedOff = {
  'as-it-is': 'nothing more needs to be done',
  'as-it-was': 'whoever was sent the plan has it as it was before',
  'not-at-all': 'it has not been handed off',
}

export const nextSteps: typeof source = {
  nextSteps: {
    describeNeed: 'Describe the need: the plan does not yet say who saw it, and when.',
    finishNeed: 'Finish describing the need: who saw it, or when, is missing.',
    askHowToGoOn: ({ asked: whom }) =>
      `Ask ${asked(whom)} ${whom === 'family' ? 'how they want to go on' : 'how to go on'}: the consent has been withdrawn.`,
    askConsent: 'Ask for consent: nobody has yet consented to the plan being made.',
    askConsentAgain: ({ day, today }) =>
      `Ask for consent again: it was valid until ${dayNear(day, today)}.`,
    askConsentAgainBefore: ({ day, today }) =>
      `Ask for consent again before the meeting on ${dayNear(day, today)}: it has expired.`,
    askWhichUnits: 'Ask which units may share: there is consent only to the plan being made.',
    ownConsentInTime: ({ name, day, today }) =>
      `Ask ${name || 'the child'} for their own consent in time: from the 18th birthday on ${dayNear(day, today)} the guardians’ consent is not valid.`,
    ownConsentSince: ({ name, day, today }) =>
      `Ask ${name || 'the child'} for their own consent: the guardians’ consent has not been valid since the 18th birthday on ${dayNear(day, today)}.`,
    ownConsent: ({ name }) =>
      `Ask ${name || 'the child'} for consent: there is none that is valid.`,
    writeQuestion:
      'Write the question with the family: there is consent, but no question for the meeting.',
    chooseParties: 'Choose whom to call: the question is clear, but no parties are chosen.',
    chooseNewDay: 'Choose a new day: the meeting has been called off.',
    chooseDay: 'Choose the day: the parties are chosen, but no day is.',
    call: 'Call to the meeting: there is consent, but nobody has been called.',
    askWhetherToCallOff: ({ asked: whom, day, today }) =>
      `Ask ${asked(whom)} whether to call off the meeting on ${dayNear(day, today)}: the consent has been withdrawn.`,
    askAboutDay: ({ names, day, today, start }) =>
      `Ask ${listed(names)} about the meeting on ${dayNear(day, today)}${atTime(start)}: the answer was for another day or time.`,
    phoneSilent: ({ names, day, today }) =>
      `Call ${listed(names)}: the meeting is on ${dayNear(day, today)}, and there is no answer despite a reminder.`,
    awaitReminded: ({ names, day, today }) =>
      `Wait for answers from ${listed(names)}: a reminder was sent on ${dayNear(day, today)}.`,
    remindLate: ({ names, day, today }) =>
      `Remind ${listed(names)}: the last day to answer was ${dayNear(day, today)}, and there is no answer.`,
    awaitCalledToday: ({ names }) =>
      `Wait for answers from ${listed(names)}: the call was sent today.`,
    awaitUntil: ({ names, day, today }) =>
      `Wait for answers from ${listed(names)}: the last day to answer is ${dayNear(day, today)}.`,
    remind: ({ names, day, today }) =>
      `Remind ${listed(names)}: the meeting is on ${dayNear(day, today)}, and there is no answer.`,
    askWhetherComing: ({ names, day, today }) =>
      `Ask whether ${listed(names)} will come on ${dayNear(day, today)}: the answer is perhaps.`,
    askForSubstitute: ({ names }) =>
      `Ask ${listed(names)} for a reason and a substitute: the answer is that nobody can come.`,
    newDayNobodyCan: ({ day, today }) =>
      `Choose a new day: none of those who were called can come on ${dayNear(day, today)}.`,
    holdPreMeeting: (its) =>
      `Talk with the child and the guardians before the meeting: ${who(its)}, but no such talk is noted.${notAwaited(its)}`,
    prepareMeeting: (its) =>
      `Prepare the meeting on ${dayNear(its.day, its.today)}${atTime(its.start)}: ${who(its)}.${notAwaited(its)}`,
    newDayNobodyCame: ({ day, today }) =>
      `Choose a new day: none of those who were called came on ${dayNear(day, today)}.`,
    noteWhoCame: ({ day, today }) =>
      `Note who came: the day of the meeting, ${dayNear(day, today)}, has passed, but nobody is noted.`,
    noteWhoIsHere: ({ start }) => `Note who is there: the meeting is today${atTime(start)}.`,
    askWhetherToEnd: ({ asked: whom }) =>
      `Ask ${asked(whom)} whether to end the meeting: the consent has been withdrawn. Nothing more may be shared.`,
    finishPlan: ({ fields: left }) =>
      `Finish the plan together: what remains is ${listed(fields.filter(({ id }) => left.includes(id)).map(({ id }) => fieldNames.fieldNames[id].short))}.`,
    readOut: ({ names }) =>
      `Read out who does what: ${listed(names)} has not confirmed what was written.`,
    decide: 'Decide whether to go on or close: all is confirmed, but there is no decision.',
    setNextDay: 'Set the next day: all is confirmed, but no follow-up is set.',
    askWhetherToClose: ({ asked: whom }) =>
      `Ask ${asked(whom)} whether to close the plan: the consent has been withdrawn.`,
    setFollowUp: 'Set a follow-up: there is a plan, but no day is set.',
    noteFollowUp: ({ day, today }) =>
      `Note the follow-up on ${dayNear(day, today)}: the day has passed, but there is no decision.`,
    followUpToday: ({ time }) =>
      `Go through each intervention and decide whether to go on: the follow-up is today${atTime(time)}.`,
    decideWhoCalls: ({ day, today }) =>
      `Decide who calls: the follow-up is on ${dayNear(day, today)}, but nobody is named.`,
    followUpAhead: ({ day, today, time, caller }) =>
      `Follow-up on ${dayNear(day, today)}${atTime(time)}: ${caller} calls.`,
    writeNextQuestion: 'Write the question for the next meeting: it is missing.',
    chooseNextParties: 'Choose whom to call to the next meeting: no parties are chosen.',
    chooseNextDay: 'Choose the day of the next meeting: no day is set.',
    callNext: ({ day, today }) =>
      `Call to the meeting on ${dayNear(day, today)}: nobody has been called yet.`,
    callOff: ({ day, today }) =>
      `Call off the meeting on ${dayNear(day, today)}: the plan is closed.`,
    finishClosure:
      'Finish the closure: the plan is closed, but the reason, the day or who decided is missing.',
    closed: ({ day, today, handedOff: how }) =>
      `The plan was closed on ${dayNear(day, today)}: ${handedOff[how]}.`,
  },
}
