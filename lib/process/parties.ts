import { bareName } from '../plan/bare-name.ts'
import type { Case } from '../plan/case.ts'
import { type Edit, patchRow } from '../plan/edits.ts'
import type { Party, Plan } from '../plan/schema.ts'
import { isForOther } from '../plan/standing-answer.ts'
import { sameUnit } from '../plan/unit.ts'
import { calledParties, unitOrPerson } from './meeting-state.ts'

/**
 * A principal's unit is called, and has a duty to come by agreement; others are invited, such as
 * Försäkringskassan, relatives and associations. Nothing where the sector is not known.
 */
const kindOfSector = (sector: Party['sector']): Party['kind'] | undefined =>
  sector === '' ? undefined : sector === 'other' ? 'invitation' : 'summons'

/** Sets the sector, and with it whether the party is called or invited. */
export const setSector =
  (id: string, sector: Party['sector']): Edit =>
  (plan) => {
    const kind = kindOfSector(sector)
    return patchRow('parties', id, { sector, ...(kind ? { kind } : {}) })(plan)
  }

/** Notes what a party has answered, to the day and time that the meeting has. */
export const setReply =
  (id: string, reply: Party['reply']): Edit =>
  (plan) => {
    const row = plan.meeting.parties.find((each) => each.id === id)
    const isMoved = row && isForOther(plan.meeting, row)
    return patchRow('parties', id, { reply, ...(isMoved && { reason: '', replyFor: '' }) })(plan)
  }

/** Two parties that are the same unit, or may be. */
export type DuplicateParties = {
  sameUnit: { ids: readonly [string, string]; names: readonly [string, string] }
  maybeSameUnit: { ids: readonly [string, string]; names: readonly [string, string] }
}

/** A party that seems to stand twice, also under two names. It warns: two units may be alike. */
export const duplicateParties = (plan: Plan): readonly Case<DuplicateParties>[] => {
  const parties = calledParties(plan)
  return parties.flatMap((first, index) =>
    parties.slice(index + 1).flatMap((second) => {
      const likeness = likenessOf(first, second)
      return likeness === 'apart' ? [] : [doubled(first, second, likeness === 'same')]
    }),
  )
}

const doubled = (first: Party, second: Party, isSure: boolean): Case<DuplicateParties> => ({
  code: isSure ? 'sameUnit' : 'maybeSameUnit',
  ids: [first.id, second.id],
  names: [unitOrPerson(first), unitOrPerson(second)],
})

type Likeness = 'same' | 'perhaps' | 'apart'

const likenessOf = (one: Party, other: Party): Likeness => {
  const [first, second] = [one.unit.trim(), other.unit.trim()]
  if (first === '' || second === '') {
    const same = first === second && bareName(one.person) === bareName(other.person)
    return same ? 'same' : 'apart'
  }
  // Two people of one unit may both be called by name.
  const twoPeople = named(one, other) && bareName(one.person) !== bareName(other.person)
  if (sameUnit(first, second)) return twoPeople ? 'perhaps' : 'same'
  // The consent takes them for two, and must: what is called so differs.
  if (shortForm(first) === shortForm(second)) return 'perhaps'
  return !twoPeople && (isPartOf(first, second) || isPartOf(second, first)) ? 'perhaps' : 'apart'
}

const named = (...parties: readonly Party[]) =>
  parties.every(({ person }) => bareName(person) !== '')

/** "BUP" begins "BUP Norrtälje" and "LSS" begins "LSS-enheten". */
const isPartOf = (short: string, long: string): boolean =>
  bareName(long).startsWith(bareName(short)) &&
  /^[ ,]/.test(bareName(long).slice(bareName(short).length))

/** The short forms that staff use, so that both names may be one unit. */
const shortForms: readonly (readonly [string, RegExp])[] = [
  ['eht', /^(eht|elevhälsan?|elevhälsoteamet)$/],
  ['buh', /^(buh|hab|barn och ungdomshabiliteringen|habiliteringen)$/],
]

const shortForm = (unit: string): string =>
  shortForms.find(([, names]) => names.test(bareName(unit)))?.[0] ?? bareName(unit)
