import { useId } from 'preact/hooks'
import { addRow } from '../../lib/plan/edits.ts'
import { rowIdOf } from '../../lib/plan/name-person.ts'
import { people } from '../../lib/plan/person.ts'
import { peopleHere } from '../../lib/plan/person-here.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Party } from '../../lib/plan/schema.ts'
import { asItStands } from '../../lib/plan/standing-answer.ts'
import { markAttended } from '../../lib/process/attendance.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { replyInWords } from '../forms/reply-in-words.ts'
import { useDraft } from '../forms/use-draft.ts'
import { aboutParties, partyName, relationOf, toldApart } from './names.ts'
import { Presence } from './presence.tsx'
import { shownRow, useMeeting } from './use-meeting.ts'

/** Who is here and who is missing, one press each; and whoever came without being called. */
export function Attendance() {
  const { plan, shown, t, edit, newId } = useMeeting()
  const title = useId()
  const { draft: name, write, drop } = useDraft('attendance', () => '')
  const mark = (party: Party, attended: Party['attended']) => edit(markAttended(party.id, attended))
  const add = (id: string, person: string, attended: Party['attended'] = 'present') =>
    edit(
      addRow('parties', {
        ...emptyRow.party(id),
        person,
        // What is noted is only whether they are here: nobody has called them, or had an answer.
        kind: 'none',
        attended,
      }),
    )
  const here = peopleHere(plan)
  const about = aboutParties(shown, t)
  const isMarked = new Set([...here.values()].map(({ id }) => id))
  const marked = plan.meeting.parties.flatMap((party) => {
    const name =
      partyName(shownRow(shown.meeting.parties, party)) || here.get(party.id)?.name || '–'
    const isNamed = partyName(party) !== '' || here.has(party.id)
    return isNamed ? { id: party.id, name, about: about(party), party } : []
  })
  const family = people(plan)
    .filter(({ id, name: person }) => person.trim() !== '' && !isMarked.has(id))
    .map(({ id, name: person }) => ({
      id: rowIdOf(id),
      name: person,
      about: relationOf(id, t),
      party: undefined,
    }))
  const all = [...marked, ...family]
  const called = toldApart(all)
  const unanswered = (party: Party) =>
    asItStands(plan.meeting, party).reply === 'none' && party.kind !== 'none'
      ? replyInWords(t, plan, party)
      : ''
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t.meetingPage.attendance}</h2>
      <ul class="attendance">
        {all.map(({ id, name: person, about: what, party }) => (
          <Presence
            key={id}
            name={person}
            called={called.get(id) ?? person}
            about={[what, party ? unanswered(party) : '']}
            attended={party?.attended ?? 'unknown'}
            onMark={(attended) => (party ? mark(party, attended) : add(id, person, attended))}
          />
        ))}
      </ul>
      <form
        class="add-line"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          add(newId(), name.trim())
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
