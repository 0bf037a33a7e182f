import { useState } from 'preact/hooks'
import { unnamedUnits } from '../../lib/plan/consent.ts'
import { patchSharing } from '../../lib/plan/edits.ts'
import { distinctUnits, sameUnit } from '../../lib/plan/unit.ts'
import { Button } from '../controls/button.tsx'
import { Checkbox } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useForm } from './use-form.ts'

/** The units that the consent to share covers, and those for which it has been withdrawn. */
export function SharedUnits() {
  const { plan, t, session, edit } = useForm()
  const { units, withdrawnUnits } = plan.consent.sharing
  // What is being typed may end in a comma; the list in the plan does not know of it.
  const [typed, setTyped] = useState<string>()
  const set = (names: readonly string[]) =>
    edit(patchSharing({ units: [...distinctUnits(names)] }), 'sharing/units')
  const isWithdrawn = (unit: string) => withdrawnUnits.some((each) => sameUnit(each.unit, unit))
  const withdraw = (unit: string, withdrawn: boolean) =>
    edit(
      patchSharing({
        withdrawnUnits: withdrawn
          ? [...withdrawnUnits, { unit, date: session.state.today.value }]
          : withdrawnUnits.filter((each) => !sameUnit(each.unit, unit)),
      }),
    )
  return (
    <>
      <TextField
        label={t.consent.units}
        hint={t.consent.unitsHelp}
        rows={2}
        value={typed ?? units.join(', ')}
        onInput={(value) => {
          setTyped(value)
          set(value.split(/[,\n]/))
        }}
        onBlur={() => setTyped(undefined)}
      />
      {unnamedUnits(plan, session.state.today.value).map((unit) => (
        <Button key={unit} look="quiet" icon="plus" onPress={() => set([...units, unit])}>
          {t.consent.addUnit(unit)}
        </Button>
      ))}
      {units.length > 1 && (
        <details class="more">
          <summary>{t.consent.withdrawnUnits}</summary>
          {units.map((unit) => (
            <Checkbox
              key={unit}
              label={t.consent.unitWithdrawn(unit)}
              checked={isWithdrawn(unit)}
              onChange={(withdrawn) => withdraw(unit, withdrawn)}
            />
          ))}
        </details>
      )}
    </>
  )
}
