import { shortDay } from '../../lib/i18n/dates.ts'
import { patchRow } from '../../lib/plan/edits.ts'
import { people, personName } from '../../lib/plan/person.ts'
import type { AddedUnit } from '../../lib/plan/schema.ts'
import { Button } from '../controls/button.tsx'
import { RadioGroup, Select } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { useForm } from './use-form.ts'

/** A unit that is taken into the consent: who said yes to it, how and when. Without them it is not covered. */
export function AddedUnitRow(props: {
  row: AddedUnit
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onRemove: () => void
}) {
  const { plan, t, session, edit } = useForm()
  const { row, isOpen, onOpen, onRemove } = props
  const { language, today } = session.state
  const set = (patch: Partial<AddedUnit>) =>
    edit(patchRow('addedUnits', row.id, patch), `${row.id}/${Object.keys(patch)[0]}`)
  const isWhole = row.unit.trim() !== '' && row.person !== '' && row.form !== '' && row.date !== ''
  const said = [
    row.person && (personName(plan, row.person) || t.consent.theChild),
    row.form && t.consent.forms[row.form],
    row.date && shortDay(row.date, language.value, today.value),
  ].filter(Boolean)
  const unit = row.unit.trim() || t.consent.someUnit
  const names = Object.fromEntries(
    people(plan).map(({ id, name }) => [
      id,
      name || (id === 'child' ? t.consent.theChild : t.child.unnamedGuardian),
    ]),
  )
  if (!isOpen) {
    return (
      <div class="row row-closed">
        <button
          type="button"
          class="row-button"
          aria-label={t.consent.editUnit(unit)}
          onClick={() => onOpen(true)}
        >
          <b>{unit}</b>
        </button>
        <p class="row-meta">
          {isWhole ? (
            <span>
              {t.consent.added} {said.join(', ')}
            </span>
          ) : (
            <span>{t.consent.notYetCovered}</span>
          )}
        </p>
      </div>
    )
  }
  return (
    <form
      class="row row-open"
      aria-label={t.consent.addUnit(unit)}
      onSubmit={(event) => {
        event.preventDefault()
        onOpen(false)
      }}
    >
      <TextField label={t.consent.unit} value={row.unit} onInput={(name) => set({ unit: name })} />
      <Select
        label={t.consent.whoSaidYes}
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
      {!isWhole && <p class="nudge">{t.consent.notYetCovered}</p>}
      <div class="row-actions">
        <Button submit>{t.done}</Button>
        <Button
          look="quiet"
          icon="trash"
          onPress={() => {
            onOpen(false)
            onRemove()
          }}
        >
          {t.remove}
        </Button>
      </div>
    </form>
  )
}
