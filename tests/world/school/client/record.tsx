/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import type { Student } from '../students.ts'
import { usePath } from './path.ts'
import { PathLink } from './path-link.tsx'
import { fetchStudents } from './record-calls.ts'
import { StudentList } from './student-list.tsx'
import { StudentPage } from './student-page.tsx'

/** The whole window: the top bar, and the list or the pupil that the path names. */
export function Record() {
  const [students, setStudents] = useState<Student[]>()
  const id = usePath().split('/')[2]
  useEffect(() => {
    fetchStudents().then(setStudents)
  }, [])
  const student = students?.find((one) => one.id === id)
  return (
    <>
      <header className="bar">
        <img src="/brand/lonn.svg" alt="" width="30" height="30" />
        <strong>Lönn</strong>
        <nav aria-label="Huvudmeny">
          <PathLink to="/elever">Elever</PathLink>
        </nav>
        <span className="training">Utbildningsmiljö</span>
        <span className="user">
          <span aria-hidden="true">EN</span> Eva Nyström
        </span>
      </header>
      {students && !id && <StudentList students={students} />}
      {student && <StudentPage key={student.id} student={student} />}
      {students && id && !student && <p className="missing">Eleven finns inte.</p>}
    </>
  )
}
