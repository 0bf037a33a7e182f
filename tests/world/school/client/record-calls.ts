import type { NoteEntry, SchoolNote } from '../note.ts'
import type { Student } from '../students.ts'

/** All pupils of the record. */
export async function fetchStudents(): Promise<Student[]> {
  return (await fetch('/api/students')).json()
}

/** A pupil's notes, newest first. */
export async function fetchNotes(studentId: string): Promise<SchoolNote[]> {
  return (await fetch(`/api/students/${studentId}/notes`)).json()
}

/** Saves a note and gives it back as the record keeps it, or nothing if it was refused. */
export async function saveNote(
  studentId: string,
  entry: NoteEntry,
): Promise<SchoolNote | undefined> {
  const response = await fetch(`/api/students/${studentId}/notes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(entry),
  })
  return response.ok ? response.json() : undefined
}
