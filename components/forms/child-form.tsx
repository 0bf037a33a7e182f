import { useState } from 'preact/hooks'
import { addRow, patchRow, patchSection, removeRow, setAnswer } from '../../lib/plan/edits.ts'
import { namePerson } from '../../lib/plan/name-person.ts'
import { isWrongNumber, readNumber } from '../../lib/plan/personal-number.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { useOpenPlan, usePlanSession } from '../context.ts'
import { RadioGroup, Select } from '../controls/choice.tsx'
import { RowList } from '../controls/row-list.tsx'
import { TextField } from '../controls/text-field.tsx'
import { usePlanParts } from '../plan/plan-parts.ts'

/** The child, its guardians and the question for the meeting: what stands around the eight fields. */
export function ChildForm() {
  const { plan, t, edit } = useOpenPlan()
  const { child } = plan
  const { Ages } = usePlanParts()
  const set = (patch: Partial<Plan['child']>) =>
    edit(patchSection('child', patch), `child/${Object.keys(patch)[0]}`)
  return (
    <>
      <TextField
        label={t.child.name}
        value={child.name}
        onInput={(name) => edit(namePerson('child', name), 'child/name')}
      />
      <PersonalNumberField
        value={child.personalNumber}
        onInput={(personalNumber) => set({ personalNumber })}
      />
      <div class="two">
        <TextField
          label={t.child.municipality}
          value={child.municipality}
          onInput={(municipality) => set({ municipality })}
        />
        <TextField
          label={t.child.region}
          value={child.region}
          onInput={(region) => set({ region })}
        />
      </div>
      <Select
        label={t.child.protected}
        value={child.protectedIdentity}
        options={t.child.protection}
        onChange={(protectedIdentity) => set({ protectedIdentity })}
      />
      <Guardians />
      {Ages && <Ages />}
      <TextField
        label={t.child.question}
        hint={t.child.questionHelp}
        rows={3}
        value={plan.meetingQuestion}
        onInput={(question) => edit(setAnswer('meetingQuestion', question), 'question')}
      />
    </>
  )
}

function Guardians() {
  const { plan, t, edit, newId } = useOpenPlan()
  const { planning, sharing } = plan.consent
  const answers = [...planning, ...sharing.grants, ...(sharing.addedUnits ?? [])]
  return (
    <fieldset class="group">
      <legend>{t.child.guardians}</legend>
      <RowList
        label={t.child.guardians}
        rows={plan.guardians}
        title={({ name }) => name}
        meta={({ personalNumber }) => [personalNumber].filter(Boolean)}
        nameOfChange={t.child.editGuardian}
        unnamed={t.child.unnamedGuardian}
        form={(row) => (
          <>
            <TextField
              label={t.child.guardianName}
              value={row.name}
              onInput={(name) => edit(namePerson(row.id, name), `${row.id}/name`)}
            />
            <PersonalNumberField
              value={row.personalNumber}
              onInput={(personalNumber) =>
                edit(patchRow('guardians', row.id, { personalNumber }), `${row.id}/number`)
              }
            />
          </>
        )}
        add={{
          label: t.child.addGuardian,
          make: () => {
            const id = newId()
            edit(addRow('guardians', emptyRow.guardian(id)))
            return id
          },
        }}
        onRemove={(id) => edit(removeRow('guardians', id))}
        askFirst={({ id, name }) =>
          answers.some(({ person }) => person === id) ? t.child.hasConsented(name) : ''
        }
      />
      <RadioGroup
        label={t.child.custody}
        value={plan.custody}
        options={t.child.custodies}
        onChange={(custody) => edit(setAnswer('custody', custody))}
      />
    </fieldset>
  )
}

/**
 * A personal number, or one that stands in for it: what sort it is stands beside it when the user has
 * left the field. One that is none is kept and marked.
 */
function PersonalNumberField(props: { value: string; onInput: (value: string) => void }) {
  const { t } = usePlanSession()
  const [left, setLeft] = useState(props.value !== '')
  const kind = left ? readNumber(props.value)?.kind : undefined
  return (
    <TextField
      label={t.child.personalNumber}
      value={props.value}
      onInput={props.onInput}
      onBlur={() => setLeft(true)}
      hint={kind && kind !== 'personnummer' ? t.child.numberKinds[kind] : undefined}
      error={left && isWrongNumber(props.value) ? t.child.wrongNumber : undefined}
    />
  )
}
