import type { print as source } from '../sv/print.ts'

export const print: typeof source = {
  print: {
    menu: 'Print or save as a file',
    title: 'Print',
    print: 'Print',
    sheet: 'Sheet',
    sheets: {
      plan: 'The whole plan',
      child: 'The child’s page',
      consent: 'Consent form',
      call: 'Calls and invitations',
      information: 'Information to units',
      'information-family': 'Information to the family',
      'before-child': 'Before the meeting: to the child',
      'before-guardians': 'Before the meeting: to the guardians',
    },
    help: 'Choose Save as PDF when printing if you want a file.',
    readThrough:
      'The family has said that something must not be shared or said. Sentences with those words are taken out, but it may stand in other words. Read the sheet through before you hand it out.',
    takenFrom: (parts) => `Something is taken out of: ${parts}.`,
    readAgain: 'Read these sentences once more:',
    childHelp: 'Draw or paste pictures in the frames. Read the page together with the child.',
    leftOut: (count) =>
      count === 1
        ? 'One text is not on the page, since it concerns what must not be shared.'
        : `${count} texts are not on the page, since they concern what must not be shared.`,
    goneHelp: 'It may have been removed. Open the print page again from the plan in the panel.',
  },
}
