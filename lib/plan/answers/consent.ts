import {
  choiceOrNone,
  day,
  id,
  key,
  list,
  maybe,
  orWord,
  parts,
  unitName,
  words,
} from './definition.ts'

/** Withdrawn, and nobody has yet said on which day: later than any day, so that no consent comes after it. */
export const undated = 'undated'

const form = choiceOrNone('', 'written', 'oral', 'digital')

/** `person` is a guardian's id, or `child`. */
export const grant = parts({ id, person: key, form, date: day, withdrawn: orWord(day, undated) })

/** A unit that was taken into the consent after it was given: counts once it is said who, how and when. */
export const addedUnit = parts({ id, unit: unitName, person: key, form, date: day })

/** The two consents are apart: that a plan is made (law), and that named units share (OSL 2009:400). */
export const consent = parts({
  planning: list(grant),
  sharing: parts({
    grants: list(grant),
    /** As they were named when the consent was given. */
    units: list(unitName),
    addedUnits: maybe(list(addedUnit)),
    notShared: words,
    validUntil: day,
    withdrawnUnits: list(parts({ unit: unitName, date: day })),
  }),
  /** Why one of two guardians has not been asked or has not answered (FB 6:13). */
  missingGuardianReason: words,
})
