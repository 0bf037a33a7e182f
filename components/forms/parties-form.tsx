import { inLanguage } from '../../lib/i18n/languages.ts'
import { addRow, patchRow, removeRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Party } from '../../lib/plan/schema.ts'
import { asItStands, isForOther } from '../../lib/plan/standing-answer.ts'
import { markAttended } from '../../lib/process/attendance.ts'
import { wasExpected } from '../../lib/process/meeting-state.ts'
import { setReply, setSector } from '../../lib/process/parties.ts'
import { schoolDuty } from '../../lib/process/school.ts'
import { usePlan } from '../context.ts'
import { Select } from '../controls/choice.tsx'
import { RowList } from '../controls/row-list.tsx'
import { TextField } from '../controls/text-field.tsx'
import { knownUnits } from './known-units.ts'
import { otherReplyInWords, replyInWords } from './reply-in-words.ts'

/** Who is called or invited, what they answered, and whether they came. */
export function PartiesForm() {
  const { plan, t, session, edit, newId } = usePlan()
  const region = session.state.region.value
  const language = session.state.language.value
  const duty = (row: Party) => schoolDuty(row, region)
  const source = (row: Party) => {
    const text = duty(row)?.source
    return text && inLanguage(text, language)
  }
  const part = (row: Party) => {
    const mustAttend = duty(row)?.mustAttend ?? 'unknown'
    return mustAttend === 'unknown' ? '' : t.process.schoolPart[mustAttend]
  }
  const attendance = (row: Party) =>
    wasExpected(plan, row, session.state.today.value)
      ? t.meeting.attendance
      : { ...t.meeting.attendance, absent: t.meeting.wasNotThere }
  const set = (row: Party, patch: Partial<Party>) =>
    edit(patchRow('parties', row.id, patch), `${row.id}/${Object.keys(patch)[0]}`)
  return (
    <fieldset class="group">
      <legend>{t.meeting.parties}</legend>
      <RowList
        label={t.meeting.parties}
        rows={plan.meeting.parties}
        title={({ unit, person }) => [unit, person].filter(Boolean).join(', ')}
        meta={(row) =>
          [
            row.kind === 'none' ? '' : replyInWords(t, plan, row),
            row.attended === 'unknown' ? '' : attendance(row)[row.attended],
            part(row),
          ].filter(Boolean)
        }
        nameOfChange={t.meeting.edit}
        unnamed={t.meeting.unnamed}
        form={(row) => (
          <>
            <TextField
              label={t.meeting.unit}
              value={row.unit}
              suggestions={knownUnits(plan)}
              onInput={(unit) => set(row, { unit })}
            />
            <TextField
              label={t.meeting.person}
              value={row.person}
              onInput={(person) => set(row, { person })}
            />
            <Select
              label={t.process.sector}
              value={row.sector}
              options={t.process.sectors}
              onChange={(sector) => edit(setSector(row.id, sector || ''))}
            />
            {duty(row) && <p class="hint">{source(row)}</p>}
            <div class="two">
              <Select
                label={t.meeting.reply}
                value={asItStands(plan.meeting, row).reply}
                options={t.meeting.replies}
                onChange={(reply) => edit(setReply(row.id, reply))}
              />
              <Select
                label={t.meeting.attended}
                value={row.attended}
                options={attendance(row)}
                onChange={(attended) => edit(markAttended(row.id, attended))}
              />
            </div>
            {isForOther(plan.meeting, row) && <p class="hint">{otherReplyInWords(t, plan, row)}</p>}
            {(row.reply === 'substitute' || (row.replaces ?? '') !== '') && (
              <TextField
                label={t.process.replaces}
                value={row.replaces ?? ''}
                onInput={(replaces) => set(row, { replaces })}
              />
            )}
            {(row.reply === 'declined' || row.reply === 'substitute' || row.reason !== '') && (
              <TextField
                label={t.process.reason}
                lines
                value={row.reason}
                onInput={(reason) => set(row, { reason })}
              />
            )}
            <TextField
              label={t.process.platforms}
              hint={t.process.platformsHelp}
              value={row.platforms.join(', ')}
              onInput={(names) =>
                set(row, { platforms: names.split(',').map((name) => name.trimStart()) })
              }
            />
          </>
        )}
        add={{
          label: t.meeting.addParty,
          make: () => {
            const id = newId()
            edit(addRow('parties', emptyRow.party(id)))
            return id
          },
        }}
        onRemove={(id) => edit(removeRow('parties', id))}
      />
    </fieldset>
  )
}
