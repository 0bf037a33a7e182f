import { swedishDay } from '../../dates/sweden.ts'
import { undated } from '../answers/consent.ts'
import { bareName } from '../bare-name.ts'
import { isGiven, isNamed } from '../consent.ts'
import { hashOf } from '../fingerprint.ts'
import { isNothing } from '../is-nothing.ts'
import { bothWords } from '../merge.ts'
import { emptyRow } from '../rows.ts'
import type { Plan } from '../schema.ts'
import { sameUnit } from '../unit.ts'

type Sharing = Plan['consent']['sharing']

/**
 * The plan of the file, letting nobody know more than the one here does: what must not be shared or said
 * stays, and so do the earlier last day and the shorter list of units; a unit more is asked for anew. Only
 * a consent that was given after all that is said here brings its own day and units. The same plan where
 * it is as narrow already.
 */
export function withLimits(here: Plan, file: Plan): Plan {
  const { sharing } = file.consent
  const notToBeSaid = withWords(here.preMeeting.notToBeSaid, file.preMeeting.notToBeSaid)
  const narrowed = {
    ...(isGivenSince(here, file) ? sharing : narrower(here.consent.sharing, sharing)),
    notShared: withWords(here.consent.sharing.notShared, sharing.notShared),
  }
  const cells = Object.keys(narrowed) as (keyof Sharing)[]
  const isNarrow =
    notToBeSaid === file.preMeeting.notToBeSaid &&
    cells.every((cell) => narrowed[cell] === sharing[cell])
  if (isNarrow) return file
  return {
    ...file,
    preMeeting: { ...file.preMeeting, notToBeSaid },
    consent: { ...file.consent, sharing: narrowed },
  }
}

const withWords = (here: string, file: string): string =>
  isNothing(here) ? file : isNothing(file) ? here : bothWords(here, file)

function narrower(here: Sharing, file: Sharing): Sharing {
  const [validUntil = ''] = [here.validUntil, file.validUntil].filter((day) => day !== '').sort()
  const known = [
    ...here.units,
    ...(here.addedUnits ?? []).filter(({ date }) => date !== '').map(({ unit }) => unit),
  ]
  const isWider = (unit: string) =>
    bareName(unit) !== '' && !known.some((each) => sameUnit(each, unit))
  const rows = file.addedUnits ?? []
  const added = rows.map((row) =>
    row.date !== '' && isWider(row.unit) ? { ...row, date: '' } : row,
  )
  const asked = file.units
    .filter((unit) => isWider(unit) && !rows.some((row) => sameUnit(row.unit, unit)))
    .map((unit) => emptyRow.addedUnit(`asked-${hashOf(unit)}`, unit))
  const hasMore = asked.length > 0 || added.some((row, index) => row !== rows[index])
  return {
    ...file,
    validUntil,
    units: file.units.some(isWider) ? file.units.filter((unit) => !isWider(unit)) : file.units,
    ...(hasMore && { addedUnits: [...added, ...asked] }),
  }
}

/**
 * Whether the file is later and somebody in it has consented on a day after everything that is said here. A
 * day that had not come when the file was written is none.
 */
function isGivenSince(here: Plan, file: Plan): boolean {
  const { grants, addedUnits = [], withdrawnUnits } = here.consent.sharing
  const days = [
    ...grants.flatMap(({ date, withdrawn }) => [date, withdrawn]),
    ...addedUnits.map(({ date }) => date),
    ...withdrawnUnits.map(({ date }) => date || undated),
  ]
  return (
    file.changedAt > here.changedAt &&
    file.consent.sharing.grants.some(
      (grant) =>
        isGiven(grant) &&
        isNamed(file, grant) &&
        grant.date <= swedishDay(file.changedAt) &&
        days.every((day) => day < grant.date),
    )
  )
}
