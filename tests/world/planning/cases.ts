import { findPatient, type Patient } from '../journal/patients.ts'

/** A child's case in the planning system. The id says nothing about the child. */
export interface SupportCase {
  readonly id: string
  readonly number: string
  readonly opened: string
  readonly coordinator: string
  readonly patient: Patient
}

const opened = (
  id: string,
  patientId: string,
  number: string,
  day: string,
  coordinator: string,
): SupportCase => {
  const patient = findPatient(patientId)
  if (!patient) throw new Error('A case is about nobody')
  return { id, number, opened: day, coordinator, patient }
}

/** The cases of the training environment, about the same invented children as the journal. */
export const CASES: readonly SupportCase[] = [
  opened('v5p8k2ns', 'k7m2q9vd', 'SAM 2026-0412', '2026-09-10', 'Birgitta Falk'),
  opened('c7w4t9hb', 'r4t8w1bn', 'SAM 2026-0388', '2026-08-31', 'Birgitta Falk'),
  opened('x2j6m8fz', 'h3x6z5cj', 'SAM 2026-0271', '2026-05-04', 'Rolf Edman'),
  opened('g9d3q5ra', 'p9f1s4yk', 'SAM 2026-0430', '2026-10-12', 'Birgitta Falk'),
  opened('y8n1u6ke', 'w2d8g6ta', 'SAM 2026-0441', '2026-10-26', 'Rolf Edman'),
]

/** The case with this id, if there is one. */
export function findCase(id: string | undefined): SupportCase | undefined {
  return CASES.find((support) => support.id === id)
}
