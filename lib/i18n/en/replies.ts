import type { replies as source } from '../sv/replies.ts'

export const replies: typeof source = {
  answers: {
    title: 'Read answers in',
    help: 'Choose one or several calendar files (.ics) that the units have answered with, or paste the text of one.',
    choose: 'Choose calendar files',
    paste: 'Paste text',
    pasted: 'Text of a calendar file',
    read: 'Read the text',
    inPasted: 'The text',
    found: 'Answers that were read',
    said: {
      coming: 'is coming',
      perhaps: 'perhaps',
      declined: 'cannot come',
      substitute: 'sends a substitute',
      none: 'has not answered yet',
    },
    unknown: 'The answer cannot be tied to a unit that was called. Choose which it is.',
    whose: (name) => `Unit that ${name} answers for`,
    choosePlease: 'Choose a unit',
    now: (reply) => `The plan now says: ${reply}`,
    person: (name) => `The name is noted as who comes: ${name}`,
    perhaps: 'Perhaps counts as no answer. It is noted with the unit.',
    delegated: (address) => `Passed on to ${address}`,
    take: (name) => `Take the answer from ${name}`,
    takeShort: 'Take the answer',
    leaveShort: 'Remove the answer',
    leave: (name) => `Remove the answer from ${name} from the list`,
    taken: (unit) => `The answer from ${unit} now stands in the plan.`,
    fault: {
      'no-calendar':
        'This is no calendar file. Ask the unit to answer from its calendar, or write the answer by hand.',
      'cut-off':
        'The calendar file is not whole. Save it from the mail once more, or write the answer by hand.',
      'no-reply': 'This is a calendar file, but no answer to a call.',
      foreign: 'The answer is to another meeting or another plan. It has not been taken.',
      older: 'The answer is to an earlier time of the meeting. Ask the unit about the new time.',
      'other-time':
        'The answer is to another day or time than the one in the plan now. It has not been taken. Send a new calendar file, or ask the unit about the new time.',
      'called-off': 'In the answer the meeting is called off. It has not been taken. Ask the unit.',
      several:
        'The answer names several who answer differently, so nobody can tell whose it is. Write the answers by hand with the units.',
      nobody: 'The answer does not say whom it is from. Write it by hand with the unit.',
    },
  },
}
