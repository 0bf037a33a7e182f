import { withdrawalFor } from '../../lib/plan/consent.ts'
import { patchRow } from '../../lib/plan/edits.ts'
import type { AddedUnit } from '../../lib/plan/schema.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useForm } from './use-form.ts'
import { useAnswerInShort, WhoHowWhen } from './who-how-when.tsx'

/** A unit that is taken into the consent: who said yes to it, how and when. Without them it is not covered. */
export function AddedUnitRow(props: {
  row: AddedUnit
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onRemove: () => void
}) {
  const { plan, t, session, edit } = useForm()
  const { who, how, when, day } = useAnswerInShort()
  const { row, isOpen, onOpen, onRemove } = props
  const set = (patch: Partial<AddedUnit>) =>
    edit(patchRow('addedUnits', row.id, patch), `${row.id}/${Object.keys(patch)[0]}`)
  const isWhole = row.unit.trim() !== '' && row.person !== '' && row.form !== '' && row.date !== ''
  const unit = row.unit.trim() || t.consent.someUnit
  const withdrawn = withdrawalFor(plan, row.unit, session.state.today.value)
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
              {t.consent.added} {[who(row), how(row), when(row)].filter(Boolean).join(', ')}
            </span>
          ) : (
            <span>{t.consent.notYetCovered}</span>
          )}
          {withdrawn && (
            <span>
              {[t.consent.withdrawn, withdrawn.date && day(withdrawn.date)]
                .filter(Boolean)
                .join(' ')}
            </span>
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
      <WhoHowWhen who={t.consent.whoSaidYes} row={row} onChange={set} />
      {row.date !== '' && withdrawn?.date === row.date && <p class="nudge">{t.consent.sameDay}</p>}
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
