import type { Messages } from '../../lib/i18n/sv/sv.ts'
import { peopleHere } from '../../lib/plan/person-here.ts'
import type { Party, Plan } from '../../lib/plan/schema.ts'

/** What the child is called in the room. */
export const nameInRoom = ({ child }: Plan): string => child.name.trim().split(/\s+/)[0] ?? ''

/** A party by its person where there is one: names are what is confirmed. */
export const partyName = ({ unit, person }: Party): string => person.trim() || unit.trim()

/** The unit beside the name, where it says something more. */
const partyUnit = ({ unit, person }: Party): string => (person.trim() ? unit.trim() : '')

/** What somebody is to the child. */
export const relationOf = (person: string, t: Messages): string =>
  person === 'child' ? t.meetingPage.theChild : t.meetingPage.guardian

/** Of each party its unit, or what the person is to the child. */
export function aboutParties(plan: Plan, t: Messages): (party: Party) => string {
  const here = peopleHere(plan)
  return (party) => {
    const person = here.get(party.id)
    return partyUnit(party) || (person ? relationOf(person.id, t) : '')
  }
}

type Named = { readonly id: string; readonly name: string; readonly about: string }

/**
 * What each is called where nothing else stands beside it, as on a button: two of one name by what is
 * known about them, and where that is the same, by their turn.
 */
export function toldApart(all: readonly Named[]): ReadonlyMap<string, string> {
  const called = new Map<string, string>()
  for (const { id, name, about } of all) {
    const same = all.filter((each) => each.name === name)
    const alike = same.filter((each) => each.about === about)
    const turn = alike.length > 1 ? String(alike.findIndex((each) => each.id === id) + 1) : ''
    const more = same.length > 1 ? [about, turn].filter(Boolean).join(' ') : ''
    called.set(id, more ? `${name} (${more})` : name)
  }
  return called
}
