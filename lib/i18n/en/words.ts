import type { words as source } from '../sv/words.ts'

export const words: typeof source = {
  around: {
    show: 'Meeting, call and follow-up',
    loading: 'Loading …',
    failed: 'That part could not be loaded. Try again.',
  },
  unnamed: 'No name yet',
  regionQuestions: (region: string) => `Questions from ${region}`,
  status: { missing: 'missing', begun: 'begun', complete: 'complete', none: 'none' },
  basis: { law: 'Required by law', agreement: 'By agreement' },
  question: 'The question for the meeting',
  notShared: 'Must not be shared',
  copyPart: 'Copy this part',
  remove: 'Remove',
  done: 'Done',
  cancel: 'Cancel',
  close: 'Close',
  choose: 'Choose',
  head: {
    undo: 'Undo',
    born: (year) => `born ${year}`,
    saved: (time) => `Saved ${time}`,
    saving: 'Saving …',
    unsaved: 'Not saved',
    retry: 'Try to save again',
    temporary: 'The plan is gone when you close the browser.',
    temporaryAll: 'Plans are gone when you close the browser.',
    temporaryOnPage: 'The plan is gone when you leave the page.',
    temporaryInForm: 'The plan is gone if you leave the page without sending the form.',
    left: 'left',
    allDone: 'The plan is ready to hand off.',
    handedOff: 'The plan is handed off.',
    showMissing: 'Show what is missing',
    missingShown: 'What is missing now stands with each part.',
    protected: 'Protected identity',
  },
  foot: {
    copy: 'Copy',
    handOff: 'Hand off',
    working: 'Handing off …',
    to: (receiver) => `Will be handed off to ${receiver}`,
    toPage: 'Will be handed off to this page',
    noReceiver: {
      'no-server': 'No receiver chosen',
      'no-server-in-region': 'No receiver is set for the region',
      'policy-unread': 'The receiver cannot be read',
      'policy-waiting': 'Reading who the receiver is …',
    },
  },
  copied: {
    text: (title) => `Copied: ${title}.`,
    whole: 'The whole plan is copied.',
    ordered: (record) => `The whole plan is copied in the order that ${record} has.`,
    part: (number) => `Part ${number} is copied.`,
    chosen: (count) => (count === 1 ? 'The chosen part is copied.' : `${count} parts are copied.`),
    markdown: (count) =>
      count === 1
        ? 'The chosen part is copied as Markdown.'
        : `${count} parts are copied as Markdown.`,
    menu: 'Copy in another way',
    failed: 'Copying did not work. Click in the plan and try again.',
  },
  storage: {
    failed: 'Saving did not work. The plan is still here. Try again.',
  },
}
