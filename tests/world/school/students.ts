/** A pupil in the school record. The id says nothing about the pupil and is all a URL ever holds. */
export interface Student {
  readonly id: string
  readonly personnummer: string
  readonly given: string
  readonly family: string
  readonly school: string
  readonly grade: string
  readonly mentor: string
  readonly guardians: string
  /** Absence so far this term, in per cent. */
  readonly absence: number
  readonly protected?: true
}

/** The pupils of the training environment, invented. */
export const STUDENTS: readonly Student[] = [
  {
    id: 'n6c3v8qa',
    personnummer: '201803142387',
    given: 'Alva',
    family: 'Lind',
    school: 'Håstaskolan',
    grade: 'Årskurs 2',
    mentor: 'Peter Åhs',
    guardians: 'Mira Lind, Johan Berg',
    absence: 19,
  },
  {
    id: 't1y7m4de',
    personnummer: '201205082397',
    given: 'Noah',
    family: 'Eriksson',
    school: 'Roslagsskolan',
    grade: 'Årskurs 8',
    mentor: 'Camilla Rehn',
    guardians: 'Lena Eriksson',
    absence: 62,
  },
  {
    id: 'z8g5k2wr',
    personnummer: '201001172384',
    given: 'Sara',
    family: '',
    school: 'Gymnasieskolan',
    grade: 'Gymnasiet år 1',
    mentor: 'Skolans rektor',
    guardians: 'Genom socialtjänsten',
    absence: 34,
    protected: true,
  },
  {
    id: 'f4b9x1hs',
    personnummer: '201504122399',
    given: 'Melker',
    family: 'Åström',
    school: 'Håstaskolan',
    grade: 'Årskurs 5',
    mentor: 'Yvonne Dahlgren',
    guardians: 'Karin och Joel Åström',
    absence: 6,
  },
  {
    id: 'd2r6j9up',
    personnummer: '201111302384',
    given: 'Leila',
    family: 'Farahani',
    school: 'Roslagsskolan',
    grade: 'Årskurs 9',
    mentor: 'Camilla Rehn',
    guardians: 'Shirin Farahani',
    absence: 11,
  },
]

/** The pupil with this id, if there is one. */
export function findStudent(id: string | undefined): Student | undefined {
  return STUDENTS.find((student) => student.id === id)
}

/** The name as the record shows it. */
export function studentName(student: Student): string {
  return `${student.given} ${student.family}`.trim()
}
