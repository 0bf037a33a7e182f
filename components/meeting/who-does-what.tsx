import { useId } from 'preact/hooks'
import { shortDay } from '../../lib/dates/in-words.ts'
import { say } from '../../lib/plan/case.ts'
import { removeRow, writeRow } from '../../lib/plan/edits.ts'
import { nudgesOf } from '../../lib/plan/nudge.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Intervention } from '../../lib/plan/schema.ts'
import { DayField } from '../days/day-field.tsx'
import { knownUnits } from '../forms/known-units.ts'
import { knownPeople } from './known-people.ts'
import { LiveRows } from './live-rows.tsx'
import { MeetingField } from './meeting-field.tsx'
import { shownRow, useMeeting } from './use-meeting.ts'

/** Vad · enhet · person · börjar · följs upp: one intervention, one row, no mouse. */
export function WhoDoesWhat() {
  const { plan, shown, t, session, edit } = useMeeting()
  const title = useId()
  const { today } = session.state
  const day = (date: string) => date && shortDay(date, t.calendar, today.value)
  const words = t.interventions
  const read = (row: Intervention) => shownRow(shown.interventions, row)
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t.meetingPage.whoDoesWhat}</h2>
      <LiveRows<Intervention>
        label={t.meetingPage.whoDoesWhat}
        look="interventions"
        headings={[words.what, words.unit, words.person, words.start, words.followUp]}
        rows={plan.interventions}
        empty={emptyRow.intervention}
        isEmpty={(row) =>
          [row.what, row.need, row.unit, row.person, row.start, row.followUp, row.result].every(
            (answer) => answer.trim() === '',
          )
        }
        cells={(row) => {
          const { what, unit, person, start, followUp } = read(row)
          return [what, unit, person, day(start), day(followUp)]
        }}
        nameOfChange={words.edit}
        nudges={(row) => nudgesOf(read(row)).map((nudge) => say(nudge, t.nudges))}
        write={(row, patch) =>
          edit(writeRow('interventions', row, patch), `${row.id}/${Object.keys(patch)[0]}`)
        }
        remove={(id) => edit(removeRow('interventions', id))}
        fields={(row, set, first) => (
          <>
            <MeetingField
              label={words.what}
              lines
              value={row.what}
              onInput={(what) => set({ what })}
              inputRef={first}
            />
            <MeetingField
              label={words.unit}
              value={row.unit}
              suggestions={knownUnits(plan)}
              onInput={(unit) => set({ unit })}
            />
            <MeetingField
              label={words.person}
              value={row.person}
              suggestions={knownPeople(plan, row.unit)}
              onInput={(person) => set({ person })}
            />
            <DayField
              label={words.start}
              lies="near"
              reach={20}
              value={row.start}
              onInput={(start) => set({ start })}
            />
            <DayField
              label={words.followUp}
              lies="ahead"
              value={row.followUp}
              onInput={(followUp) => set({ followUp })}
            />
          </>
        )}
      />
    </section>
  )
}
