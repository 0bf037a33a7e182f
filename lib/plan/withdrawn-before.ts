import type { WithdrawnUnit } from './consent.ts'
import type { Grant, Plan } from './schema.ts'
import { sameUnit } from './unit.ts'

/** Whether a withdrawal is said to be of a day before the consent that it takes back. */
export const isWithdrawnBefore = ({ date, withdrawn }: Grant): boolean =>
  withdrawn !== '' && withdrawn < date

/** Whether a unit is said to have been withdrawn before anybody had consented to it. */
export const isUnitWithdrawnBefore = (
  { consent: { sharing } }: Plan,
  { unit, date }: WithdrawnUnit,
): boolean => {
  const isIn = (name: string) => sameUnit(name, unit)
  const given = [
    ...(sharing.units.some(isIn) ? sharing.grants : []),
    ...(sharing.addedUnits ?? []).filter((added) => isIn(added.unit)),
  ].filter((answer) => answer.date !== '')
  return date !== '' && given.length > 0 && given.every((answer) => date < answer.date)
}
