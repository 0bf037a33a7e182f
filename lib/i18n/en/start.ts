import type { start as source } from '../sv/start.ts'
import { listed } from './phrases.ts'
import { saving } from './saving.ts'

export const start: typeof source = {
  storage: {
    failed: saving.saving.notSaved,
    locked: 'The panel is locked. Unlock it to save.',
    'wrong-passphrase': 'The passphrase is wrong. Try again.',
    'too-short': 'The passphrase is too short. Use at least ten characters.',
    'newer-version':
      'The plans were saved by a newer version of the panel. Update the panel and try again. Nothing has been changed.',
    damaged:
      'Some of what is saved cannot be read. Nothing has been removed. Open the panel again. If this is still here, ask whoever looks after your computer.',
    'not-a-plan':
      'Something in the plan could not be read again, or cannot be read where it is saved. Nothing has been written over. What you write is still here: save the plan as a file.',
    full: 'There is no room for more plans on this device. The plan is still here in the panel: remove an old plan, or copy this one.',
  },
  tools: {
    back: 'All plans',
    lock: 'Lock',
    settings: 'Settings',
    keep: 'Save it',
    keepAll: 'Save them',
  },
  start: {
    title: 'Plans',
    fetch: 'Fetch',
    fetching: 'Fetching …',
    fetchHelp: 'Reads the child’s name and personal number in the open record, when you press.',
    create: 'New plan',
    search: 'Search plans',
    none: 'No plans yet',
    noneHelp: 'Open the child’s record and press Fetch, or begin with an empty plan.',
    noneHere: 'Begin with an empty plan.',
    noMatch: 'No plan matches the search.',
    count: (count) => (count === 1 ? '1 plan' : `${count} plans`),
    changed: (when) => `changed ${when}`,
    closed: (day) => `closed ${day}`,
    changedSince: 'changed since it was handed off',
  },
  reading: {
    open: 'Read in a plan',
    fromPage: 'Read in a plan from the page',
    reading: 'Reading …',
    from: {
      marked: 'Read in what you have marked in the page.',
      field: 'Read the field that the caret is in.',
      page: 'Read in what the page shows.',
    },
    more: (count) =>
      count === 1
        ? 'The page shows one more plan. Mark it to read it instead.'
        : `The page shows ${count} more plans. Mark one of them to read it instead.`,
    noPlanOnPage:
      'The page shows no plan that the panel can read. Open the note, mark the text of the plan and try again, or paste it here.',
    title: 'Read in a plan from the record',
    paste: 'Paste the plan here',
    help: 'Copy the whole plan in the record and paste it. It is read on your computer.',
    notAPlan:
      'This is no plan that the panel can read. Copy the whole text, with its headings, and try again.',
    parts: (count: number) =>
      count === 0 ? 'None of the eight parts has an answer.' : `${count} of 8 parts have answers.`,
    noNumber: 'The personal number is not in the text. Fill it in in the plan.',
    unread: 'This could not be read:',
    kept: 'It is kept among your own notes in the plan, under the meeting.',
    existing: (name: string) => `There is a plan for ${name} already.`,
    accept: 'Use',
    acceptNew: 'Make a new plan anyway',
    openExisting: 'Open the plan there is',
    cancel: 'Cancel',
  },
  found: {
    title: 'This is on the page',
    from: {
      marked: 'Read in what you have marked.',
      record: 'Read where the record shows whose it is.',
      page: 'Read in the text of the page: a name and a personal number near each other.',
    },
    noNumber: 'No personal number',
    accept: 'Use',
    open: 'Open the plan',
    openThis: (which) => `Open the plan: ${which}`,
    begin: 'Begin a new plan',
    cancel: 'Cancel',
    wrong: 'The personal number is not valid. It is kept as it is, and marked in the plan.',
    existing: 'There is already a plan for the child on this device.',
    closed: 'There is a plan for the child on this device. It is closed.',
    several: (count) =>
      `There are ${count} plans for the child on this device. Which do you want to open?`,
    otherName: (name) => `The plan here is for ${name}. Check that it is the same child.`,
  },
  file: {
    save: 'Save the plan as a file',
    saveHelp:
      'The file is not sealed: whoever has it can read the plan. Your own notes are not in it.',
    open: 'Open a file',
    existing: 'The plan is already on this device',
    here: (when) => `Here it was last changed ${when}.`,
    inFile: (when) => `In the file it was last changed ${when}.`,
    openExisting: 'Open the plan that is here',
    takeOver: 'Use the plan in the file',
    left: 'Not everything comes along',
    leftOut: {
      handoffs:
        'The file says that the plan was handed off. That does not come along: it has not been handed off from here.',
      pdf: 'The PDF in the file does not come along. Print the plan and attach it again if it is needed.',
      withdrawal:
        'A consent has been withdrawn here, but not in the plan that you opened. It is still withdrawn.',
      limits:
        'The consent is narrower here than in the plan that you opened: what may be shared or said, which units may know, or until which day. The narrowest applies. Read through the consent.',
      protection:
        'The identity is protected here, but not in the plan that you opened. It is still protected.',
    },
    fault: {
      'not-a-plan':
        'The file is no saved plan. Choose a file that ends in .sip.json, or a package that ends in .zip.',
      'other-child':
        'The file is about another child, or has something of another child’s plan in it. Nothing has been read. Ask whoever gave you the file.',
      'newer-version':
        'The file was saved by a newer version of the panel. Update the panel and open the file again.',
    },
  },
  sameChild: {
    number:
      'The personal numbers cannot be compared. Check that it is the same child before you go on.',
    name: 'The personal number is the same, but not the name. Check that it is the same child before you go on.',
    here: 'The plan here',
    there: 'What you open',
    who: (name, number) => `${name}, ${number}`,
  },
  removed: {
    text: (name) => (name ? `The plan for ${name} is removed.` : 'The plan is removed.'),
    restore: 'Undo the removal',
    removePlan: (name) => `Remove the plan for ${name}`,
  },
  missing: {
    vault: 'What was saved here is gone',
    vaultHelp: (day) =>
      `Plans have been saved here since ${day}, but they cannot be found. The browser's data may have been cleared. Plans that were handed off can be fetched from the region. A plan that you saved as a file can be opened again.`,
    drafts: (count) =>
      count === 1
        ? 'A plan that was not saved is gone'
        : `${count} plans that were not saved are gone`,
    draftsHelp:
      'What is not saved is gone when the browser is closed or the panel is turned off. Plans that were handed off can be fetched from the region.',
    choose: 'Save plans from now on',
  },
  update: 'A new version of the panel waits until the plans are saved.',
  purge: {
    after: {
      handoff: 'the handoff',
      meeting: 'the meeting',
      'follow-up': 'the follow-up',
      due: 'the last day in the plan',
      closure: 'the closure',
    },
    line: (day, days, after) =>
      `The plan is removed from this computer on ${day}, ${days === 0 ? 'the day of' : days === 1 ? '1 day after' : `${days} days after`} ${after}.`,
    later: (day) => `The plan is removed from this computer on ${day}.`,
    due: 'The plan is removed from this computer the next time the panel is opened.',
    needed: {
      unsent: () => 'The plan stays on this computer until the changes are handed off.',
      mended: () =>
        'The plan stays on this computer until you have removed what could not be read in it.',
      reply: (day) =>
        `The plan stays on this computer until after ${day}, when the answers to the call are due.`,
      due: (day) => `The plan stays on this computer until after ${day}, the last day in the plan.`,
      'follow-up': (day) => `The plan stays on this computer until after the follow-up on ${day}.`,
      'follow-up-late': (day) =>
        `The plan stays on this computer until the follow-up on ${day} has been noted.`,
      meeting: (day) => `The plan stays on this computer until after the meeting on ${day}.`,
      'consent-expires': (day) =>
        `The plan stays on this computer: the consent expires on ${day} and has to be asked for.`,
      'turns-18': (day) =>
        `The plan stays on this computer: the child turns 18 on ${day} and is then asked for consent.`,
      'consent-open': () =>
        'The plan stays on this computer until the question of consent has been answered.',
    },
    keep: (days) => `Keep it ${days === 1 ? '1 more day' : `${days} more days`}`,
    keepThis: 'Keep',
    keepPlan: (name) => `Keep the plan for ${name}`,
    soon: (day) => `Removed from this computer on ${day}.`,
    far: (day) => `removed here ${day}`,
    gone: (names, day) =>
      names.length === 1
        ? `The plan for ${listed(names)} was removed from this computer on ${day}. It has been handed off to the region.`
        : `The plans for ${listed(names)} were removed from this computer on ${day}. They have been handed off to the region.`,
    nameless: 'a child without a name',
  },
}
