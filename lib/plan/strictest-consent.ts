import { undated } from './answers/consent.ts'
import { hashOf } from './fingerprint.ts'
import { emptyRow } from './rows.ts'
import { same } from './same.ts'
import type { AddedUnit, Grant, Plan } from './schema.ts'
import { sameUnit } from './unit.ts'

type Consent = Plan['consent']
type Withdrawn = Consent['sharing']['withdrawnUnits']
type Three<Value> = { readonly base: Value; readonly ours: Value; readonly theirs: Value }

/**
 * One consent of two that were both changed: what closes stands, whoever wrote it. A withdrawal stands
 * that stands in either; what either has removed is gone; a unit that may be one that the other has
 * taken away is asked for anew; and where they disagree on who said yes, how or when, nobody has said it.
 * @param joined both, answer by answer, with the later words where both have changed one.
 */
export function strictestConsent({ base, ours, theirs }: Three<Consent>, joined: Consent): Consent {
  const of = <Value>(read: (consent: Consent) => Value): Three<Value> => ({
    base: read(base),
    ours: read(ours),
    theirs: read(theirs),
  })
  const names = unitsOf({ base, ours, theirs })
  const addedIn = of(({ sharing }) => sharing.addedUnits ?? [])
  const added = rowsOf(addedIn, joined.sharing.addedUnits ?? [], ['unit', 'person']).map((row) => {
    const was = byId<AddedUnit>(row.id)(base.sharing.addedUnits ?? [])
    const isTaken = was && was.unit !== row.unit && withdrewEither({ base, ours, theirs }, was.unit)
    return isTaken ? { ...row, date: '' } : row
  })
  // By the same id in whichever window they are joined.
  const asked = names.doubtful
    .map((unit) => emptyRow.addedUnit(`asked-${hashOf(unit)}`, unit))
    .filter(({ id, unit }) => !added.some((row) => row.id === id || row.unit === unit))
  const { addedUnits: _, ...sharing } = joined.sharing
  return {
    ...joined,
    planning: grantsOf(
      of(({ planning }) => planning),
      joined.planning,
    ),
    sharing: {
      ...sharing,
      grants: grantsOf(
        of(({ sharing }) => sharing.grants),
        sharing.grants,
      ),
      units: joined.sharing.units.filter((unit) => names.standing.includes(unit)),
      ...(added.length + asked.length > 0 && { addedUnits: [...added, ...asked] }),
      withdrawnUnits: withdrawnOf(ours.sharing.withdrawnUnits, theirs.sharing.withdrawnUnits),
    },
  }
}

type Statement = Omit<AddedUnit, 'unit'>
type Find<Row> = (rows: readonly Row[]) => Row | undefined
const byId =
  <Row extends { readonly id: string }>(id: string): Find<Row> =>
  (rows) =>
    rows.find((row) => row.id === id)

function grantsOf(all: Three<readonly Grant[]>, joined: readonly Grant[]): Grant[] {
  const rows = rowsOf<Grant>(all, joined, ['person'], ({ withdrawn }) => withdrawn !== '')
  return rows.map((row) => {
    const find = byId<Grant>(row.id)
    const [our, their] = [find(all.ours), find(all.theirs)]
    if (!our || !their) return row
    const withdrawn = laterWithdrawal(our.withdrawn, their.withdrawn)
    const isDoubtful = row.date === '' && (our.date !== '' || their.date !== '')
    return { ...row, withdrawn: withdrawn !== '' && isDoubtful ? undated : withdrawn }
  })
}

/** @param stays a row that closes something is not removed by one alone. */
function rowsOf<Row extends Statement>(
  { base, ours, theirs }: Three<readonly Row[]>,
  joined: readonly Row[],
  who: readonly (keyof Row)[],
  stays: (row: Row) => boolean = () => false,
): Row[] {
  const ids = [...new Set([...joined, ...theirs, ...ours].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const find = byId<Row>(id)
    const [was, our, their, both] = [find(base), find(ours), find(theirs), find(joined)]
    if (our && their && both) {
      const isUnsaid = isDisputed(who, was, our, their) || isPatched(who, both, our, their)
      return [isUnsaid ? { ...both, date: '' } : both]
    }
    const left = our ?? their
    return left && (!was || stays(left)) ? [left] : []
  })
}

/** Said whole in neither, and so by nobody. */
function isPatched<Row extends Statement>(
  who: readonly (keyof Row)[],
  both: Row,
  our: Row,
  their: Row,
): boolean {
  const cells: readonly (keyof Row)[] = [...who, 'form', 'date']
  const isFrom = (row: Row) => cells.every((cell) => row[cell] === both[cell])
  return cells.every((cell) => both[cell] !== '') && !isFrom(our) && !isFrom(their)
}

/** Both have changed what was said, and not to the same. */
function isDisputed<Row extends Statement>(
  who: readonly (keyof Row)[],
  was: Row | undefined,
  our: Row,
  their: Row,
): boolean {
  const cells: readonly (keyof Row)[] = [...who, 'form', 'date']
  const changes = (row: Row) => cells.filter((cell) => row[cell] !== was?.[cell])
  const [here, there] = [changes(our), changes(their)]
  const differs = (cell: keyof Row) => our[cell] !== their[cell]
  return (
    here.length > 0 &&
    there.length > 0 &&
    (who.some(differs) || here.some((cell) => there.includes(cell) && differs(cell)))
  )
}

/** A withdrawal without a day gives way to one with a day, and both to the last day: what is given after that is new. */
const laterWithdrawal = (one: string, other: string): string => {
  const days = [one, other].filter((day) => day !== '' && day !== undated).sort()
  return days.at(-1) ?? (one || other)
}

/**
 * The units that stand, and those that one names anew where the other has taken one away that it may
 * be: the same unit, or one that goes by that name no longer; or where the other has noted a consent,
 * which nobody gave for a unit that did not stand there.
 */
function unitsOf({ base, ours, theirs }: Three<Consent>) {
  const standing = (mine: Consent, others: Consent) =>
    mine.sharing.units.filter(
      (unit) =>
        others.sharing.units.includes(unit) ||
        (!base.sharing.units.includes(unit) &&
          !opens(base, others) &&
          !isGone(unit, namesIn(mine), others)),
    )
  const isGone = (unit: string, mine: readonly string[], others: Consent) =>
    namesIn(base).some(
      (before) =>
        (!namesIn(others).includes(before) || withdrew(base, others, before)) &&
        (sameUnit(before, unit) || !mine.includes(before)),
    )
  const stands = [...standing(ours, theirs), ...standing(theirs, ours)]
  const fresh = [...ours.sharing.units, ...theirs.sharing.units].filter(
    (unit) => unit.trim() !== '' && !base.sharing.units.includes(unit),
  )
  return {
    standing: stands,
    doubtful: [...new Set(fresh)].filter((unit) => !stands.includes(unit)),
  }
}

const namesIn = ({ sharing }: Consent): readonly string[] => [
  ...sharing.units,
  ...(sharing.addedUnits ?? []).map(({ unit }) => unit),
]

/** Whether a unit has been withdrawn since. */
const withdrew = (base: Consent, { sharing }: Consent, name: string): boolean =>
  sharing.withdrawnUnits.some(
    (row) => sameUnit(row.unit, name) && !base.sharing.withdrawnUnits.some((was) => same(was, row)),
  )

const withdrewEither = ({ base, ours, theirs }: Three<Consent>, name: string): boolean =>
  withdrew(base, ours, name) || withdrew(base, theirs, name)

/** Whether a consent to share has been noted since, or made to last longer. */
function opens(base: Consent, { sharing }: Consent): boolean {
  const [was, now] = [base.sharing.validUntil, sharing.validUntil]
  return (
    (was !== '' && (now === '' || now > was)) ||
    sharing.grants.some(
      (grant) =>
        grant.person !== '' &&
        grant.form !== '' &&
        grant.date !== '' &&
        grant.withdrawn === '' &&
        !base.sharing.grants.some((each) => same(each, grant)),
    )
  )
}

function withdrawnOf(ours: Withdrawn, theirs: Withdrawn): Withdrawn {
  const day = (rows: Withdrawn, name: string) => {
    const days = rows.filter(({ unit }) => unit === name).map(({ date }) => date)
    return days.includes('') ? '' : (days.sort().at(-1) ?? '')
  }
  const names = [...new Set([...theirs, ...ours].map(({ unit }) => unit))]
  return names.map((unit) => ({ unit, date: laterWithdrawal(day(ours, unit), day(theirs, unit)) }))
}
