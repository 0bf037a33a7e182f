/** @jsxImportSource react */
import { ageOn, showPersonnummer } from '../../people/personnummer.ts'
import { type Student, studentName } from '../students.ts'

/** Whose record is open. */
export function StudentHeader({ student }: { student: Student }) {
  return (
    <header className="student">
      <span className="initials" aria-hidden="true">
        {student.given.charAt(0)}
        {student.family.charAt(0)}
      </span>
      <div>
        <h1>{studentName(student)}</h1>
        <p>
          <span>{showPersonnummer(student.personnummer)}</span>
          <span>{ageOn(student.personnummer, new Date())} år</span>
          <span>{student.grade}</span>
          <span>{student.school}</span>
        </p>
      </div>
      <dl>
        <div>
          <dt>Vårdnadshavare</dt>
          <dd>{student.guardians}</dd>
        </div>
        <div>
          <dt>Mentor</dt>
          <dd>{student.mentor}</dd>
        </div>
        <div>
          <dt>Frånvaro i år</dt>
          <dd>{student.absence} %</dd>
        </div>
      </dl>
      {student.protected && (
        <p className="protected">
          <strong>Skyddade personuppgifter.</strong> Skriv aldrig adress, ort eller telefonnummer.
        </p>
      )}
    </header>
  )
}
