import type { SchoolNote } from './note.ts'

/** The notes that are in the record when it is started for the first time. */
export const EARLIER_NOTES: readonly Omit<SchoolNote, 'id'>[] = [
  {
    studentId: 'n6c3v8qa',
    kind: 'Frånvaro',
    title: 'Frånvaro på fredagar',
    summary: 'Borta tre fredagar i rad. Utbrott efter lunch två gånger i veckan.',
    author: 'Peter Åhs, klasslärare',
    writtenAt: '2026-09-04 15:20',
    body: '<p>Alva har varit borta <strong>tre fredagar i rad</strong>. Hon säger att det är för högt i matsalen. Jag tar upp det med elevhälsan.</p><ul><li>Provar att äta tio minuter tidigare.</li><li>Eva Nyström kallar till SIP efter samtycke.</li></ul>',
  },
  {
    studentId: 'n6c3v8qa',
    kind: 'Elevhälsa',
    title: 'Elevhälsomöte vecka 35',
    summary: 'Extra anpassningar gås igenom och förlängs.',
    author: 'Ida Wall, skolsköterska',
    writtenAt: '2026-08-28 09:30',
    body: '<p>Bildschema, egen plats längst fram och hörselkåpor fortsätter. Ny genomgång vid behov.</p>',
  },
  {
    studentId: 't1y7m4de',
    kind: 'Frånvaro',
    title: 'Sammanställning vårterminen',
    summary: '62 procent frånvaro. Frånvaroutredning påbörjad, inte klar.',
    author: 'Fatima Noori, skolkurator',
    writtenAt: '2026-08-25 13:10',
    body: '<p>Frånvaron ökade från mars. Frånvaroutredningen är påbörjad men inte klar. Samtal med Lena bokat.</p>',
  },
  {
    studentId: 'z8g5k2wr',
    kind: 'SIP',
    title: 'Samtycke återkallat',
    summary: 'Sara har återkallat samtycket för skolan. Inga uppgifter lämnas vidare.',
    author: 'Skolans rektor',
    writtenAt: '2026-09-14 16:45',
    body: '<p>Sara har återkallat sitt samtycke. Alla frågor går till socialsekreterare Maja Holm.</p>',
  },
  {
    studentId: 'f4b9x1hs',
    kind: 'Särskilt stöd',
    title: 'Pedagogisk kartläggning klar',
    summary: 'Behov av stöd i läsning. Åtgärdsprogram skrivs.',
    author: 'Eva Nyström, specialpedagog',
    writtenAt: '2026-10-15 14:00',
    body: '<p>Kartläggningen visar att Melker behöver stöd i läsning tre pass i veckan.</p>',
  },
]
