/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import { showPersonnummer } from '../../people/personnummer.ts'
import { type Student, studentName } from '../students.ts'
import { PathLink } from './path-link.tsx'

/** All pupils, with a filter that never leaves the page. */
export function StudentList({ students }: { students: readonly Student[] }) {
  const [wanted, setWanted] = useState('')
  useEffect(() => {
    document.title = 'Elever – Lönn Elevakt'
  }, [])
  const shown = students.filter((student) =>
    `${studentName(student)} ${student.school} ${student.grade}`
      .toLocaleLowerCase('sv')
      .includes(wanted.toLocaleLowerCase('sv')),
  )
  return (
    <main className="list">
      <h1>Elever</h1>
      <label htmlFor="student-filter">Filtrera på namn, skola eller årskurs</label>
      <input
        id="student-filter"
        type="search"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">Elev</th>
            <th scope="col">Personnummer</th>
            <th scope="col">Skola</th>
            <th scope="col">Årskurs</th>
            <th scope="col">Frånvaro</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((student) => (
            <tr key={student.id}>
              <th scope="row">
                <PathLink to={`/elever/${student.id}`}>{studentName(student)}</PathLink>
                {student.protected && <span className="mark">Skyddade uppgifter</span>}
              </th>
              <td>{showPersonnummer(student.personnummer)}</td>
              <td>{student.school}</td>
              <td>{student.grade}</td>
              <td>
                <span className={student.absence > 15 ? 'absence high' : 'absence'}>
                  {student.absence} %
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
