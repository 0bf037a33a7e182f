import * as v from 'valibot'
import { day, id, key, object, text, unitName } from './kinds.ts'

/** Withdrawn, and nobody has yet said on which day: later than any day, so that no consent comes after it. */
export const undated = 'undated'

/** `person` is a guardian's id, or `child`. */
export const grant = object({
  id,
  person: key,
  form: v.picklist(['', 'written', 'oral', 'digital']),
  date: day,
  withdrawn: v.union([day, v.literal(undated)]),
})

/** A unit that was taken into the consent after it was given: counts once it is said who, how and when. */
export const addedUnit = object({
  id,
  unit: unitName,
  person: key,
  form: grant.entries.form,
  date: day,
})

/** The two consents are apart: that a plan is made (law), and that named units share (OSL 2009:400). */
export const consent = object({
  planning: v.array(grant),
  sharing: object({
    grants: v.array(grant),
    /** As they were named when the consent was given. */
    units: v.array(unitName),
    addedUnits: v.exactOptional(v.array(addedUnit)),
    notShared: text,
    validUntil: day,
    withdrawnUnits: v.array(object({ unit: unitName, date: day })),
  }),
  /** Why one of two guardians has not been asked or has not answered (FB 6:13). */
  missingGuardianReason: text,
})
