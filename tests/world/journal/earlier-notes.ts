import type { Note } from './note.ts'

/** The notes that are in the journal when it is started for the first time. */
export const EARLIER_NOTES: readonly Omit<Note, 'id'>[] = [
  {
    patientId: 'k7m2q9vd',
    type: 'Telefonkontakt',
    title: 'Telefonsamtal med vårdnadshavare inför SIP',
    status: 'signed',
    author: 'Nils Forsgren, psykolog',
    writtenAt: '2026-09-16 14:05',
    body: `<h3>Kontaktorsak</h3>
<p>Mira ringer efter kallelsen till SIP den 2 oktober. Båda vårdnadshavarna kommer.</p>
<h3>Aktuellt</h3>
<p>Alva har svårt att orka efter lunch och har varit hemma tre fredagar i rad. Det värsta är ljudet i matsalen. Hemma är hon trött men sover gott.</p>
<h3>Plan</h3>
<ul>
<li>Undertecknad deltar i mötet och kan erbjuda handledning till arbetslaget.</li>
<li>Bildstöd till förmötet skickas till Eva Nyström på skolan.</li>
</ul>`,
  },
  {
    patientId: 'k7m2q9vd',
    type: 'Mottagningsbesök',
    title: 'Uppföljning efter sommaren',
    status: 'signed',
    author: 'Nils Forsgren, psykolog',
    writtenAt: '2026-08-27 10:20',
    body: `<p>Alva kommer med Johan. Hon ritar under samtalet och svarar gärna på korta, konkreta frågor. Berättar om Kim som åker samma buss.</p>
<p><strong>Bedömning:</strong> Fungerar väl i lugna miljöer. Känslig för ljud och för byten utan förvarning.</p>
<p><strong>Åtgärd:</strong> Hörselkåpor utprovade. Nytt besök vid behov, i första hand efter skolstarten.</p>`,
  },
  {
    patientId: 'k7m2q9vd',
    type: 'Bedömning',
    title: 'Sammanfattning, arbetsterapeutisk bedömning',
    status: 'signed',
    author: 'Marie Tjernberg, arbetsterapeut',
    writtenAt: '2026-03-11 09:15',
    body: `<p>Bedömning av sensorisk profil och vardagsaktiviteter, två besök samt observation i skolan 2026-02-24.</p>
<ul>
<li>Ljud: tydligt känslig, särskilt i stora rum.</li>
<li>Aktiviteter: klarar påklädning och måltider själv när miljön är lugn.</li>
<li>Förflyttning till och från skolan: behöver en känd vuxen.</li>
</ul>`,
  },
  {
    patientId: 'k7m2q9vd',
    type: 'Administrativ anteckning',
    title: 'Remiss mottagen från BUP',
    status: 'signed',
    author: 'Gunilla Norman, vårdadministratör',
    writtenAt: '2025-10-02 13:40',
    body: '<p>Remiss från BUP Hudiksvall. Diagnos F84.0 ställd 2025-09-12. Första besök bokas inom 30 dagar.</p>',
  },
  {
    patientId: 'r4t8w1bn',
    type: 'Telefonkontakt',
    title: 'Samtal med skolkurator',
    status: 'signed',
    author: 'Helena Brandt, kurator',
    writtenAt: '2026-08-31 15:30',
    body: '<p>Fatima Noori, Roslagsskolan, ringer med Lenas medgivande. Frånvaron var 62 procent under våren. Skolan tänker kalla till SIP i september.</p>',
  },
  {
    patientId: 'r4t8w1bn',
    type: 'Mottagningsbesök',
    title: 'Nybesök, kurator',
    status: 'signed',
    author: 'Helena Brandt, kurator',
    writtenAt: '2026-05-20 11:00',
    body: '<p>Noah och Lena kommer. Noah säger att mornarna är svårast och att han helst pratar digitalt utan kamera.</p>',
  },
  {
    patientId: 'h3x6z5cj',
    type: 'SIP och samordning',
    title: 'Uppföljning av SIP',
    status: 'signed',
    author: 'Helena Brandt, kurator',
    writtenAt: '2026-09-18 16:10',
    body: '<p>Uppföljning genomförd. SIP fortsätter. All kontakt går genom socialsekreterare Maja Holm. <strong>Ingen adress och inget telefonnummer får antecknas.</strong></p>',
  },
  {
    patientId: 'p9f1s4yk',
    type: 'Mottagningsbesök',
    title: 'Logopedbesök 4 av 6',
    status: 'signed',
    author: 'Linn Åkerlund, logoped',
    writtenAt: '2026-10-07 08:45',
    body: '<p>Arbetat med berättande utifrån bilder. Elias återger tre händelser i följd med stöd av frågor.</p>',
  },
  {
    patientId: 'w2d8g6ta',
    type: 'Hembesök',
    title: 'Hembesök tillsammans med arbetsterapeut',
    status: 'signed',
    author: 'Nils Forsgren, psykolog',
    writtenAt: '2026-10-22 13:00',
    body: '<p>Genomgång av hemmiljön och morgonrutinen. Tolk närvarande. Familjen vill ha skriftligt schema på somaliska.</p>',
  },
  {
    patientId: 'b5n3c7xe',
    type: 'Mottagningsbesök',
    title: 'Motorisk uppföljning',
    status: 'signed',
    author: 'Petra Wikman, fysioterapeut',
    writtenAt: '2026-11-03 10:00',
    body: '<p>Går i trappa med växelvis fotisättning. Ortoser passar. Ny kontroll om sex månader.</p>',
  },
]
