import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { shortDay } from '../../lib/dates/in-words.ts'
import { hasConsent, namesUnits, unnamedUnits, withdrawalFor } from '../../lib/plan/consent.ts'
import { addRow, patchSharing, removeRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import { distinctUnits, sameUnit } from '../../lib/plan/unit.ts'
import { isUnitWithdrawnBefore } from '../../lib/plan/withdrawn-before.ts'
import { Button } from '../controls/button.tsx'
import { Checkbox } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import css from '../styles/shared-units.css?inline'
import { wear } from '../styles/wear.ts'
import { AddedUnitRow } from './added-unit.tsx'
import { useForm } from './use-form.ts'
import { WithdrawnDay } from './withdrawn-day.tsx'

/**
 * The units that the consent to share covers, and those for which it has been withdrawn. Once it has
 * been given its list can only be made shorter: a unit more is asked for, with who, how and when.
 */
export function SharedUnits() {
  const { plan, t, session, edit, newId } = useForm()
  const { units, grants, addedUnits = [] } = plan.consent.sharing
  const today = session.state.today.value
  // What is being typed may end in a comma; the list in the plan does not know of it.
  const [typed, setTyped] = useState<string>()
  const isGiven = hasConsent(plan, grants, today) || grants.some(({ date }) => date !== '')
  const isClosed = isGiven && namesUnits(plan, today) && typed === undefined
  const set = (names: readonly string[]) =>
    edit(patchSharing({ units: [...distinctUnits(names)] }), 'sharing/units')
  const [open, setOpen] = useState<string>()
  const add = (unit: string) => {
    const id = newId()
    edit(addRow('addedUnits', emptyRow.addedUnit(id, unit)))
    setOpen(id)
  }
  const asked = unnamedUnits(plan, today).filter(
    (unit) => !addedUnits.some((added) => sameUnit(added.unit, unit)),
  )
  return (
    <>
      {isClosed ? (
        <GivenUnits onRemove={(unit) => set(units.filter((each) => each !== unit))} />
      ) : (
        <TextField
          label={t.consent.units}
          hint={t.consent.unitsHelp}
          rows={2}
          value={typed ?? units.join(', ')}
          onInput={(value) => {
            setTyped(value)
            set(unitsInText(value))
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
      {addedUnits.map((row) => (
        <AddedUnitRow
          key={row.id}
          row={row}
          isOpen={open === row.id}
          onOpen={(isOpen) => setOpen(isOpen ? row.id : undefined)}
          onRemove={() => edit(removeRow('addedUnits', row.id))}
        />
      ))}
      {isClosed && (
        <>
          {asked.map((unit) => (
            <Button key={unit} look="quiet" icon="plus" onPress={() => add(unit)}>
              {t.consent.addUnit(unit)}
            </Button>
          ))}
          <Button look="quiet" icon="plus" onPress={() => add('')}>
            {t.consent.addOtherUnit}
          </Button>
        </>
      )}
      <WithdrawnUnits />
    </>
  )
}

/** The units as the consent was given for them. */
function GivenUnits({ onRemove }: { onRemove: (unit: string) => void }) {
  const { plan, t, session } = useForm()
  const today = session.state.today.value
  const withdrawn = (unit: string) => {
    const found = withdrawalFor(plan, unit, today)
    const day = found?.date && shortDay(found.date, t.calendar, today)
    return found && [t.consent.withdrawn.toLocaleLowerCase('sv'), day].filter(Boolean).join(' ')
  }
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (list.current) wear(list.current, css)
  })
  return (
    <div class="field">
      <p class="label" id="given-units">
        {t.consent.units}
      </p>
      <ul ref={list} class="given-units" aria-labelledby="given-units">
        {plan.consent.sharing.units.map((unit) => (
          <li key={unit}>
            <span>
              {unit}
              {withdrawn(unit) && <span class="quiet"> · {withdrawn(unit)}</span>}
            </span>
            <Button look="quiet" label={t.consent.removeUnit(unit)} onPress={() => onRemove(unit)}>
              {t.remove}
            </Button>
          </li>
        ))}
      </ul>
      <p class="hint">{t.consent.givenHelp}</p>
    </div>
  )
}

/** For which units the consent has been withdrawn, and when. */
function WithdrawnUnits() {
  const { plan, t, edit } = useForm()
  const { units, addedUnits = [], withdrawnUnits } = plan.consent.sharing
  const all = distinctUnits([
    ...units,
    ...addedUnits.map(({ unit }) => unit),
    ...withdrawnUnits.map(({ unit }) => unit),
  ])
  const of = (unit: string) => withdrawnUnits.find((each) => sameUnit(each.unit, unit))
  const set = (unit: string, date: string | undefined) =>
    edit(
      patchSharing({
        withdrawnUnits: [
          ...withdrawnUnits.filter((each) => !sameUnit(each.unit, unit)),
          ...(date === undefined ? [] : [{ unit, date }]),
        ],
      }),
    )
  if (all.length < 2 && withdrawnUnits.length === 0) return null
  return (
    <details class="more" open={withdrawnUnits.length > 0}>
      <summary>{t.consent.withdrawnUnits}</summary>
      {all.map((unit) => {
        const withdrawn = of(unit)
        return (
          <div key={unit}>
            <Checkbox
              label={t.consent.unitWithdrawn(unit)}
              checked={withdrawn !== undefined}
              onChange={(now) => set(unit, now ? '' : undefined)}
            />
            {withdrawn && (
              <WithdrawnDay
                label={t.consent.unitWithdrawnDay(unit)}
                value={withdrawn.date}
                isBefore={isUnitWithdrawnBefore(plan, withdrawn)}
                onInput={(date) => set(unit, date)}
              />
            )}
          </div>
        )
      })}
    </details>
  )
}

/**
 * The units that a text lists: by commas, semicolons as Outlook writes them, or lines. Within brackets
 * they part nothing: "Soc. (barn, unga och familj)" is one.
 */
const unitsInText = (text: string): readonly string[] =>
  text.match(/(?:\((?:[^()\n]|\([^()\n]*\))*\)|[^,;\n])+/g) ?? []
