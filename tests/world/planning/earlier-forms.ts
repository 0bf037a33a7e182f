import type { KeptForm } from './filled-form.ts'

/** The plans that are in the system when it is started for the first time. */
export const EARLIER_FORMS: readonly KeptForm[] = [
  {
    caseId: 'c7w4t9hb',
    version: 1,
    author: 'Birgitta Falk, regional samordnare',
    writtenAt: '2026-09-02 15:12',
    fields: {
      sprak: 'Svenska',
      tolk: 'Nej',
      initiativ: 'Skola',
      'initiativ-namn': 'Fatima Noori, skolkurator, Roslagsskolan',
      'initiativ-datum': '2026-08-28',
      bakgrund: 'Hög frånvaro under våren. Noah säger att mornarna är svårast.',
      samtycke: 'Muntligt',
      'samtycke-datum': '2026-08-31',
      'samtycke-enheter': ['Skola', 'Elevhälsa', 'BUP'],
      fragestallning: 'Vad behöver Noah för att komma till skolan på morgonen?',
      'mote-datum': '2026-09-25',
      'mote-tid': '10:00',
      huvudman: 'Kommun',
      enhet: 'Roslagsskolan',
      kontaktperson: 'Fatima Noori',
      behov: '<p>En lugn start på dagen.</p>',
    },
    rows: {
      insatser: [
        { vad: 'Kort digital avstämning varje morgon', vem: 'Fatima Noori', nar: '2026-10-09' },
      ],
      kallade: [{ namn: 'Helena Brandt', enhet: 'BUP', svar: 'Kommer' }],
    },
  },
]
