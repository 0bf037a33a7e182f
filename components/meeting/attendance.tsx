import { useId } from 'preact/hooks'
import { bareName } from '../../lib/plan/bare-name.ts'
import { addRow } from '../../lib/plan/edits.ts'
import { people } from '../../lib/plan/person.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Party } from '../../lib/plan/schema.ts'
import { asItStands } from '../../lib/plan/standing-answer.ts'
import { markAttended } from '../../lib/process/attendance.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { replyInWords } from '../forms/reply-in-words.ts'
import { useDraft } from '../forms/use-draft.ts'
import { partyName, partyUnit } from './names.ts'
import { Presence } from './presence.tsx'
import { shownRow, useMeeting } from './use-meeting.ts'

/** Who is here and who is missing, one press each; and whoever came without being called. */
export function Attendance() {
  const { plan, shown, t, edit, newId } = useMeeting()
  const title = useId()
  const { draft: name, write, drop } = useDraft('attendance', () => '')
  const mark = (party: Party, attended: Party['attended']) => edit(markAttended(party.id, attended))
  const add = (person: string, attended: Party['attended'] = 'present') =>
    edit(
      addRow('parties', {
        ...emptyRow.party(newId()),
        person,
        // What is noted is only whether they are here: nobody has called them, or had an answer.
        kind: 'none',
        attended,
      }),
    )
  const { parties } = plan.meeting
  const relationOf = (id: string) =>
    id === 'child' ? t.meetingPage.theChild : t.meetingPage.guardian
  /** Of who has been marked, as before. */
  const relation = (party: Party) => {
    const person = people(plan).find(
      (each) => party.unit === '' && bareName(each.name) === bareName(party.person),
    )
    return party.kind === 'none' && person ? relationOf(person.id) : ''
  }
  const family = people(plan).filter(
    (person) =>
      person.name.trim() &&
      !parties.some((party) => bareName(partyName(party)) === bareName(person.name)),
  )
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t.meetingPage.attendance}</h2>
      <ul class="attendance">
        {parties
          .filter((party) => partyName(party) !== '')
          .map((party) => (
            <Presence
              key={party.id}
              name={partyName(shownRow(shown.meeting.parties, party)) || '–'}
              about={[
                partyUnit(shownRow(shown.meeting.parties, party)) || relation(party),
                asItStands(plan.meeting, party).reply === 'none' && party.kind !== 'none'
                  ? replyInWords(t, plan, party)
                  : '',
              ]}
              attended={party.attended}
              onMark={(attended) => mark(party, attended)}
            />
          ))}
        {family.map(({ id, name: person }) => (
          <Presence
            key={id}
            name={person}
            about={[relationOf(id)]}
            attended="unknown"
            onMark={(attended) => add(person, attended)}
          />
        ))}
      </ul>
      <form
        class="add-line"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          add(name.trim())
          drop()
        }}
      >
        <TextField
          label={t.meetingPage.somebody}
          value={name}
          onInput={(typed) => write(() => typed)}
        />
        <Button submit>{t.meetingPage.addSomebody}</Button>
      </form>
    </section>
  )
}
