import { bareName } from './bare-name.ts'
import { rowIdOf } from './name-person.ts'
import { people } from './person.ts'
import type { Party, Plan } from './schema.ts'

type Person = ReturnType<typeof people>[number]

/**
 * The child and the guardians, by the row that says whether each is here. A row that was written by hand
 * or read from a text is found by the name, and is of one person only.
 */
export function peopleHere(plan: Plan): ReadonlyMap<string, Person> {
  const { parties } = plan.meeting
  const found = new Map<string, Person>()
  const rest = people(plan).filter((person) => {
    const row = parties.find(({ id }) => id === rowIdOf(person.id))
    if (row) found.set(row.id, person)
    return !row && person.name.trim() !== ''
  })
  for (const person of rest) {
    const row = parties.find(
      (party) =>
        !found.has(party.id) &&
        isOfNoPrincipal(party) &&
        bareName(party.person) === bareName(person.name),
    )
    if (row) found.set(row.id, person)
  }
  return found
}

/** Somebody of a principal's unit may bear a guardian's name. */
const isOfNoPrincipal = ({ unit, kind }: Party): boolean => unit.trim() === '' || kind !== 'summons'
