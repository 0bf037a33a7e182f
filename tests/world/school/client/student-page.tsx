/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import type { SchoolNote } from '../note.ts'
import { type Student, studentName } from '../students.ts'
import { NoteForm } from './note-form.tsx'
import { NoteList } from './note-list.tsx'
import { fetchNotes } from './record-calls.ts'
import { StudentHeader } from './student-header.tsx'

/** A pupil's record: a note to write, and the notes so far. */
export function StudentPage({ student }: { student: Student }) {
  const [notes, setNotes] = useState<readonly SchoolNote[]>([])
  useEffect(() => {
    document.title = `${studentName(student)} – Lönn Elevakt`
    fetchNotes(student.id).then(setNotes)
  }, [student])
  return (
    <>
      <StudentHeader student={student} />
      <main className="record">
        <NoteForm studentId={student.id} saved={(note) => setNotes([note, ...notes])} />
        <NoteList notes={notes} />
      </main>
    </>
  )
}
