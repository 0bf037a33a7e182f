import type { settings as source } from '../sv/settings.ts'

export const settings: typeof source = {
  vault: {
    locked: 'The panel is locked',
    help: 'The plans lie sealed on this device. Write your passphrase to open them.',
    passphrase: 'Passphrase',
    repeat: 'Passphrase once more',
    unlock: 'Unlock',
    unlocking: 'Unlocking …',
    forgotten: 'Have you forgotten the passphrase?',
    forgottenHelp:
      'The passphrase cannot be recovered. It is not stored anywhere, and nobody else can open the plans. If you cannot remember it, you can start over with a new one.',
    beginAnew: 'Start over',
    lost: 'Do you want to remove everything that is sealed on this device? This cannot be undone. You will lose:',
    whatIsLost: [
      'all plans on the device, with what has not been handed off',
      'your own notes',
      'your settings, such as region, server and record systems',
    ],
    notLost:
      'Plans that have been handed off can be fetched from the region. A plan that you have saved as a file can be opened again.',
    removeAll: 'Remove everything and start over',
    keepAll: 'Cancel',
    notRemoved: 'Not everything could be removed. Try again.',
    create: 'Save on this device',
    createTitle: 'Save on this device',
    createHelp:
      'Choose a passphrase of at least ten characters. The plans are sealed with it. If you forget it they cannot be opened: nobody else has it.',
    creating: 'Sealing …',
    unequal: 'The passphrases are not the same.',
    created: 'The plans are kept sealed on this device.',
    mayBeCleared:
      'The browser may remove the plans if the computer runs out of space. Save important plans as files too.',
    keepTitle: 'Save the plans on this computer',
  },
  settings: {
    title: 'Settings',
    back: 'Back',
    you: 'You',
    language: 'Language',
    endpoint: 'The regional server',
    yourRegion: 'Your region',
    region: 'Region',
    noRegion: 'No region chosen',
    writer: 'Your name and your unit',
    writerHelp:
      'Stands as “Skriven av” in the source below what you insert and copy. Left empty, it is the name that you are logged in with, if you are.',
    reminders: 'Reminders',
    remindersHelp:
      'Of last days to answer, meetings, follow-ups and consents that expire. A reminder never names the child. After the browser has been restarted it only says that there is something to do, until you have unlocked.',
    remindersNotKept:
      'There is no room for the reminders now, so they are not shown outside the panel. Each plan says what comes next. Remove plans that are not needed, and they can be shown again.',
    allowReminders: 'Show reminders outside the panel',
    remindersAnswer: {
      allowed: 'Reminders are shown outside the panel.',
      refused: 'The browser shows no reminders. They are counted on the panel’s icon instead.',
    },
    ownProfile: 'A region profile of your own',
    ownProfileHelp: 'The profile as JSON, from your administrator.',
    endpointHelp: (standard) =>
      standard
        ? `The address of the region’s FHIR server. Left empty, ${standard} is used`
        : 'The address of the region’s FHIR server.',
    lockAfter: 'Lock after this many minutes without work',
    wrongAddress: {
      'no-https': 'Write an address that begins with https://.',
      person:
        'The address may not hold a user name, a password or the sign @. You log in when the region asks.',
      query: 'The address may have nothing after ? or #. Remove it.',
      'not-an-address':
        'This cannot be read as an address. Write it without spaces, for example https://fhir.example.se/r4.',
    },
    dropped: (label, why) => `What you wrote in “${label}” is not used. ${why}`,
    addressStands: (kept) => `${kept} is used meanwhile.`,
    wrongMinutes: 'Write a whole number of minutes, from 1 to 480.',
    unread: {
      title: (names) => `Could not be read: ${names}`,
      help: 'All the other settings are as before. What could not be read stays where it is until you choose it again.',
      nonePurged: 'No plans are purged meanwhile.',
      accept: 'Go on without it',
      names: {
        language: 'language',
        endpoint: 'the region’s server',
        lockAfter: 'minutes until the lock',
        region: 'chosen region',
        ownProfile: 'own region profile',
        writer: 'your name and unit',
        caller: 'whom you call for',
        unit: 'your unit',
        keptUntil: 'which plans are kept longer',
        hostProfiles: 'own host profiles',
      },
    },
    wrongProfile: 'The profile cannot be read. The previous one is still used.',
  },
  policy: {
    decided: 'Decided by your organisation',
    title: 'From your organisation',
    unread:
      'Some of what your organisation has decided cannot be read. What it is about is closed until then. Show this to those who look after your computer.',
    decidedUnread: 'Decided by your organisation, and cannot be read',
    noReceiver: 'Nobody. Nothing is handed off meanwhile.',
  },
  siteAccess: {
    title: 'Sites that the panel may reach',
    help: 'A record may show a part of its page from another site. Here are those that you have allowed.',
    none: 'You have allowed none.',
    removeSite: (site) => `Remove ${site}`,
  },
}
