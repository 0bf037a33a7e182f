import { shortDay } from '../../lib/i18n/dates.ts'
import { addRow, patchRow, readList, removeRow } from '../../lib/plan/edits.ts'
import { people, personName } from '../../lib/plan/person.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Grant } from '../../lib/plan/schema.ts'
import { Button } from '../controls/button.tsx'
import { RadioGroup, Select } from '../controls/choice.tsx'
import { RowList } from '../controls/row-list.tsx'
import { DayField } from '../days/day-field.tsx'
import { useForm } from './use-form.ts'

/** Who has given one of the two consents, how and when, and whether it has been withdrawn. */
export function Grants({ list, add }: { list: 'planningGrants' | 'sharingGrants'; add: string }) {
  const { plan, t, session, edit, newId } = useForm()
  const { language, today } = session.state
  const day = (date: string) => shortDay(date, language.value, today.value)
  return (
    <RowList
      label={add}
      rows={readList(plan, list)}
      title={({ person }) => person && (personName(plan, person) || t.consent.theChild)}
      meta={({ form, date, withdrawn }) =>
        [
          form && t.consent.forms[form],
          date && day(date),
          withdrawn && `${t.consent.withdrawn} ${day(withdrawn)}`,
        ].filter(Boolean)
      }
      nameOfChange={t.consent.edit}
      unnamed={t.consent.unnamed}
      form={(row) => <GrantForm list={list} row={row} />}
      add={{
        label: add,
        make: () => {
          const id = newId()
          edit(addRow(list, emptyRow.grant(id)))
          return id
        },
      }}
      onRemove={(id) => edit(removeRow(list, id))}
    />
  )
}

function GrantForm({ list, row }: { list: 'planningGrants' | 'sharingGrants'; row: Grant }) {
  const { plan, t, session, edit } = useForm()
  const set = (patch: Partial<Grant>) =>
    edit(patchRow(list, row.id, patch), `${row.id}/${Object.keys(patch)[0]}`)
  const names = Object.fromEntries(
    people(plan).map(({ id, name }) => [
      id,
      name || (id === 'child' ? t.consent.theChild : t.child.unnamedGuardian),
    ]),
  )
  return (
    <>
      <Select
        label={t.consent.who}
        value={row.person}
        options={{ '': t.choose, ...names }}
        onChange={(person) => set({ person })}
      />
      <RadioGroup
        label={t.consent.form}
        value={row.form}
        options={t.consent.ways}
        onChange={(form) => set({ form })}
      />
      <DayField
        label={t.consent.date}
        lies="behind"
        value={row.date}
        onInput={(date) => set({ date })}
      />
      {row.withdrawn === '' ? (
        <Button look="quiet" onPress={() => set({ withdrawn: session.state.today.value })}>
          {t.consent.withdraw}
        </Button>
      ) : (
        <div class="two">
          <DayField
            label={t.consent.withdrawn}
            lies="behind"
            value={row.withdrawn}
            onInput={(withdrawn) => set({ withdrawn })}
          />
          <Button look="quiet" onPress={() => set({ withdrawn: '' })}>
            {t.consent.notWithdrawn}
          </Button>
        </div>
      )}
    </>
  )
}
