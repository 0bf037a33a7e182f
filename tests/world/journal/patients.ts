/** A child in the journal system. The id says nothing about the child and is all a URL ever holds. */
export interface Patient {
  readonly id: string
  readonly personnummer: string
  readonly given: string
  readonly family: string
  readonly guardians: string
  readonly contact: string
  readonly responsible: string
  readonly lastVisit: string
  /** Absent when the population register has marked the person as protected. */
  readonly address?: string
  readonly protected?: true
}

/** All patients of the training environment, invented. */
export const PATIENTS: readonly Patient[] = [
  {
    id: 'k7m2q9vd',
    personnummer: '201803142387',
    given: 'Alva',
    family: 'Lind',
    guardians: 'Mira Lind och Johan Berg, gemensam vårdnad',
    contact: '070-174 06 05 (Mira)',
    responsible: 'Nils Forsgren, psykolog',
    lastVisit: '2026-09-16',
    address: 'Fiskargatan 8, Hudiksvall',
  },
  {
    id: 'r4t8w1bn',
    personnummer: '201205082397',
    given: 'Noah',
    family: 'Eriksson',
    guardians: 'Lena Eriksson, ensam vårdnad',
    contact: '070-174 06 12 (Lena)',
    responsible: 'Helena Brandt, kurator',
    lastVisit: '2026-08-31',
    address: 'Stockholmsvägen 41, Norrtälje',
  },
  {
    id: 'h3x6z5cj',
    personnummer: '201001172384',
    given: 'Sara',
    family: '',
    guardians: 'Enligt socialtjänsten',
    contact: 'Endast genom socialsekreterare Maja Holm',
    responsible: 'Helena Brandt, kurator',
    lastVisit: '2026-09-18',
    protected: true,
  },
  {
    id: 'p9f1s4yk',
    personnummer: '201609222391',
    given: 'Elias',
    family: 'Sundqvist',
    guardians: 'Anna och Mattias Sundqvist',
    contact: '070-174 06 18 (Anna)',
    responsible: 'Linn Åkerlund, logoped',
    lastVisit: '2026-10-07',
    address: 'Rosenborgsvägen 3, Iggesund',
  },
  {
    id: 'w2d8g6ta',
    personnummer: '201401172380',
    given: 'Hodan',
    family: 'Warsame',
    guardians: 'Ifrah Warsame och Abdi Nur',
    contact: '070-174 06 27 (Ifrah)',
    responsible: 'Nils Forsgren, psykolog',
    lastVisit: '2026-10-22',
    address: 'Björkbergsvägen 17 A, Hudiksvall',
  },
  {
    id: 'b5n3c7xe',
    personnummer: '201906032394',
    given: 'Valter',
    family: 'Hedman',
    guardians: 'Sofia Hedman och Erik Lövgren',
    contact: '070-174 06 33 (Sofia)',
    responsible: 'Petra Wikman, fysioterapeut',
    lastVisit: '2026-11-03',
    address: 'Näsviken 212, Näsviken',
  },
]

/** The patient with this id, if there is one. */
export function findPatient(id: string | undefined): Patient | undefined {
  return PATIENTS.find((patient) => patient.id === id)
}

/** The name as the journal shows it. */
export function fullName(patient: Patient): string {
  return `${patient.given} ${patient.family}`.trim()
}
