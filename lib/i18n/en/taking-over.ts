import type { takingOver as source } from '../sv/taking-over.ts'

export const takingOver: typeof source = {
  takingOver: {
    open: 'Fetch from the region',
    title: 'Fetch a plan from the region',
    what: 'Personal number, or the plan’s reference',
    help: 'The child’s personal number, or the reference that whoever handed it off can give you: CarePlan/ and a number.',
    search: 'Search',
    searching: 'Searching …',
    choose: 'The region has several plans for the child. Choose one.',
    untitled: 'Plan without a name',
    from: (author, day) =>
      [author && `from ${author}`, day && `made ${day}`].filter(Boolean).join(', ') ||
      'sender and day are missing',
    none: 'The region has no plan for the child that you may see. Check the number, or ask whoever handed it off.',
    handedOff: (unit, day) => (unit ? `Handed off by ${unit} on ${day}.` : `Handed off on ${day}.`),
    foreign:
      'The plan was written in another system. If you hand it off from here it becomes a new plan at the region.',
    here: 'The plan is on this computer already. Your own notes stay, and you can undo.',
    takeOver: 'Take over',
    takeOverHere: 'Use the region’s plan',
    kept: 'It is kept in the plan, and goes with it when you hand it off again.',
    unread: 'This could not be read',
    unreadHelp:
      'It is kept in the plan as it is. When you hand it off again to the same region it goes with it, as far as possible.',
    again: 'Try again',
    fault: {
      'no-server':
        'No server is chosen, so nothing was fetched. Ask your IT administrator for the address of the region’s server and write it in Settings.',
      'no-server-in-region':
        'No server is set for the chosen region, so nothing was fetched. Ask your IT administrator for the address and write it in Settings.',
      'policy-unread':
        'What your organisation has decided about the receiver cannot be read, so nothing was fetched. Show this to those who look after your computer.',
      'policy-waiting':
        'The panel has not yet read what your organisation has decided. Try again in a while.',
      unreachable: 'The region’s server does not answer. Try again in a while.',
      moved:
        'The region’s server leads on to another address. If the server has moved, the address must be changed in Settings: ask the IT administrator.',
      timeout: 'The region’s server did not answer in time. Try again.',
      interrupted: 'The fetching was cut off. Try again.',
      'signed-out': 'The region needs to know who you are. Log in, and what you began goes on.',
      'not-allowed':
        'Your unit may not see the plan. Whoever handed it off can add you to the consent, if the family wants to.',
      refused: 'The region’s server did not agree to it.',
      nonsense:
        'The answer from the region’s server makes no sense. Check the address in Settings.',
      'no-number':
        'The personal number is not right. Write twelve digits, or the reference that begins with CarePlan/.',
      'too-large': 'The plan is too large to be read. Ask whoever handed it off.',
      'no-plan': 'There is no plan there. Check the reference with whoever handed it off.',
      elsewhere:
        'The address does not lead to a plan at your region, so nothing has been fetched. Ask the one who handed it off for the plan as a file, or for its reference at your region: CarePlan/ and a number.',
      'other-child':
        'That plan is about another child. Nothing has been fetched. Check the personal number, or ask whoever handed it off.',
      'not-a-plan': 'What is there is no plan that the panel can read.',
      changed: 'The question has changed while you read. This is how it is now. Answer again.',
      'not-yours': 'Another unit has been asked. Ask somebody there to answer.',
    },
  },
  answering: {
    title: 'The plan asks your unit',
    others: 'The plan also asks',
    onlyOthers: 'The plan asks',
    unit: 'Where do you work?',
    unitHelp: 'The plan asks the units below. Choose yours to answer for it.',
    unitNone: 'None chosen',
    asked: (unit) => `${unit} is asked to be responsible for:`,
    status: { waiting: 'no answer', received: 'reading' },
    accept: 'Answer yes',
    reject: 'Answer no',
    reason: 'Why do you say no?',
    reasonHelp: 'Whoever handed it off sees the answer.',
    send: 'Send no',
    sending: 'Sending …',
    forUnit: (verb, unit) => `${verb} for ${unit}`,
  },
}
