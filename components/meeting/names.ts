import type { Party, Plan } from '../../lib/plan/schema.ts'

/** What the child is called in the room. */
export const firstName = ({ child }: Plan): string => child.name.trim().split(/\s+/)[0] ?? ''

/** A party by its person where there is one: names are what is confirmed. */
export const partyName = ({ unit, person }: Party): string => person.trim() || unit.trim()

/** The unit beside the name, where it says something more. */
export const partyUnit = ({ unit, person }: Party): string => (person.trim() ? unit.trim() : '')
