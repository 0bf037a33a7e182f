import { type Edit, patchRow, patchSection } from './edits.ts'
import { nameInPlan } from './person.ts'

/** The id of the row that says whether the child or a guardian is here: of the person, not of the name. */
export const rowIdOf = (person: string): string => `here-${person}`.slice(0, 64)

/** Gives the child or a guardian another name; who has been marked as here is the same person still. */
export const namePerson =
  (id: string, name: string): Edit =>
  (plan) => {
    const row = rowIdOf(id)
    const before = nameInPlan(plan, id).trim()
    const named =
      id === 'child'
        ? patchSection('child', { name })(plan)
        : patchRow('guardians', id, { name })(plan)
    return plan.meeting.parties.some(
      (each) => each.id === row && ['', before].includes(each.person.trim()),
    )
      ? patchRow('parties', row, { person: name })(named)
      : named
  }
