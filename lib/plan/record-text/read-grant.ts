import { undated } from '../answers/consent.ts'
import type { Line } from '../output/grammar.ts'
import { day, type Slot } from '../output/slots.ts'
import { personNamed } from '../person-in-record.ts'
import type { Reader } from '../reading/reading-state.ts'
import type { AddedUnit, Grant, Plan } from '../schema.ts'

const withoutDay = 'dag saknas'

/** The day of a withdrawal, or that it has none. */
export const withdrawnOn = (label: string): Slot<string> => {
  const known = day(label)
  return {
    label,
    write: (value) => (value === undated ? [withoutDay] : known.write(value)),
    read: (texts) => (texts.join() === withoutDay ? undated : known.read(texts)),
  }
}

/**
 * A consent, given by somebody whom the plan names already. One by somebody else is not taken:
 * a consent must never end up with the wrong person.
 */
export const readGrant =
  (line: Line<Omit<Grant, 'id'>>, listOf: (plan: Plan) => Grant[]): Reader =>
  (words, { plan, newId }) => {
    const row = line.read(words)
    const person = row && personNamed(plan, row.person)
    if (!row || person === undefined) return false
    listOf(plan).push({ ...row, id: newId(), person })
    return true
  }

/** A unit that was taken into the consent later: not taken where nobody knows who said yes to it. */
export const readAddedUnit =
  (line: Line<Omit<AddedUnit, 'id'>>): Reader =>
  (words, { plan, newId }) => {
    const row = line.read(words)
    const person = row && personNamed(plan, row.person)
    if (!row || person === undefined) return false
    const { sharing } = plan.consent
    sharing.addedUnits = [...(sharing.addedUnits ?? []), { ...row, id: newId(), person }]
    return true
  }
