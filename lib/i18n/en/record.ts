import type { record as source } from '../sv/record.ts'

export const record: typeof source = {
  beside: {
    insert: 'Insert',
    working: { locate: 'Looking for the field …', insert: 'Inserting …' },
    site: (site) => `Beside: ${site}`,
    noSite: 'No record is open beside the panel',
  },
  insert: {
    ask: 'Is this the right child and the right record?',
    refused: 'This seems to be another child’s record.',
    unknown: 'It is not clear whose record this is.',
    why: 'Why is the plan to stand here?',
    whyHelp:
      'The reason is kept in the history of the plan here in the panel. It does not follow the text.',
    whyMissing: 'Write why, or press Cancel.',
    anyway: 'Insert anyway',
    line: (child, year, site) => `${child}${year && `, born ${year}`} · ${site}`,
    field: (label) => `The field ${label}`,
    anyField: 'The field that the caret is in',
    choose: 'Choose a field',
    yes: 'Yes, insert here',
    no: 'Cancel',
    title: {
      inserted: (label) => (label ? `Inserted into the field ${label}` : 'Inserted into the field'),
      'plain-text': (label) =>
        label ? `Inserted as plain text into the field ${label}` : 'Inserted as plain text',
      'without-undo': (label) =>
        label ? `Inserted into the field ${label}` : 'Inserted into the field',
      look: () => 'Look at the field',
      'not-taken': () => 'The field did not take the plan',
    },
    parts: (found, of) => `${found} of ${of} parts are in the field.`,
    next: 'Save the note in the record.',
    undo: 'Undo with Ctrl+Z in the field.',
    noUndo: 'Ctrl+Z does not take this text back.',
    look: 'Something changed, but not as expected. First read the field through: the plan may stand there already.',
    lookCopied:
      'The plan is copied too. If you would rather paste it: first remove what came in, then press Ctrl+V.',
    lookNotCopied:
      'If you would rather paste the plan: first remove what came in. Then press Copy, and Ctrl+V in the field.',
    copied: 'The plan is copied. Put the caret in the field and press Ctrl+V.',
    notCopied: 'Press Copy, put the caret in the field and press Ctrl+V.',
  },
  childCheck: {
    by: {
      record: 'read where the record shows whose it is',
      header: 'read in the head of the page',
      label: 'read at the words personal number',
      page: 'read in the text of the page',
    },
    same: (number, by) => `The page shows the personal number of the plan, ${number} (${by}).`,
    differs: (number, by) =>
      `The page shows ${number} (${by}). It is not the personal number of the plan.`,
    others: (count) =>
      count === 1
        ? 'The page shows one more personal number.'
        : `The page shows ${count} more personal numbers.`,
    among: (count) =>
      count === 1
        ? 'The child’s personal number is in the text of the page, but nothing says that the record is the child’s. Check that the right record is open.'
        : `The page shows ${count} personal numbers. One of them is the child’s: see that the right record is open.`,
    noneOf: (count) =>
      count === 1
        ? 'The page shows one personal number. It is not that of the plan.'
        : `The page shows ${count} personal numbers. None of them is that of the plan.`,
    noneInPlan: (number, by) =>
      `The page shows ${number} (${by}). The plan has no personal number to compare with.`,
    noneAtAll: 'The plan has no personal number, so the panel cannot compare.',
    noneOnPage: 'The page shows no personal number, so the panel cannot compare.',
    sameName: (name) => `The name is the same: ${name}.`,
    otherName: (name) => `The page shows another name: ${name}.`,
    unreadable: 'The page could not be read, so the panel does not know whose record it is.',
  },
  standing: {
    version: (number, day) => `version ${number} of ${day}`,
    draft: (number, day) => `the draft of version ${number} of ${day}`,
    at: (day, time) => `${day} at ${time}`,
    older: (found, here) => `The record has ${found}. The plan here is ${here}.`,
    same: (found) => `The record already has the same text: ${found}.`,
    newer: (found, here) =>
      `The record has ${found}. That is newer than the plan here, which is ${here}.`,
  },
  foreignFrame: {
    title: 'The panel needs your permission',
    why: (origin) =>
      `The field is in a part of the page that comes from ${origin}. The panel can reach it only if you allow it.`,
    limits:
      'The panel reads and writes there only when you press. You can take it back under Settings.',
    allow: (host) => `Allow ${host}`,
    refused: 'The panel was not allowed to reach the field',
  },
  recordFault: {
    'no-access':
      'The panel may not read the page. Press the icon of SIP-panelen in the browser and try again.',
    'closed-page':
      'The browser does not let the panel into a page such as this. Copy the plan and paste it where it should stand, or open the child’s record.',
    'no-answer':
      'The page does not answer. Wait until it has done its work and try again, or reload it.',
    'script-died':
      'The panel’s part in the page stopped working. Reload the page and try again, or paste the plan yourself.',
    'no-child':
      'The page shows no clear name and personal number. Open the child’s record and try again, or begin with an empty plan.',
    unreadable: 'The page could not be read. Load it again and retry, or begin with an empty plan.',
    'no-field':
      'The caret is not in a text field. Click in the field where the plan should go and press Insert again.',
    'own-window':
      'What is looked for is not on the page beside the panel. A window of its own is open: the panel does not reach it. Copy the plan and paste it there, or open the record in a tab.',
    'read-only': 'The field can only be read. Open a note that can be written in.',
    'not-text':
      'The field is not for running text. Click in an ordinary text field and press Insert again.',
    'too-long': (excess) =>
      excess
        ? `The plan is ${excess} characters too long for the field.`
        : 'The plan is too long for the field.',
    'foreign-frame':
      'The field is in a part of the page that the panel cannot reach. Copy the plan and paste it instead.',
    'page-changed':
      'The page changed while you pressed. Click in the field and press Insert again.',
  },
}
