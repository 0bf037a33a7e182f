import { swedishDay } from '../../dates/sweden.ts'
import { coveredUnits } from '../consent.ts'
import { isOfAge } from '../majority.ts'
import { type Block, bullets, paragraphs } from '../output/document.ts'
import { fold } from '../output/fold.ts'
import { answer, line, names, only } from '../output/grammar.ts'
import { personInRecord } from '../person-in-record.ts'
import { anyOf, once, type Reader } from '../reading/reading-state.ts'
import type { AddedUnit, Grant, Plan } from '../schema.ts'
import { isSharingGiven } from '../sharing-given.ts'
import { filled } from '../template/field.ts'
import { sameUnit } from '../unit.ts'
import type { FieldText } from './field-text.ts'
import { nameInRecord, slotAt } from './plain-answers.ts'
import { readAddedUnit, readGrant, withdrawnOn } from './read-grant.ts'

const grantSlots = {
  person: slotAt('consent.sharing.addedUnits.person'),
  form: slotAt('consent.sharing.addedUnits.form'),
  date: slotAt('consent.sharing.addedUnits.date', { name: 'Datum' }),
  withdrawn: withdrawnOn('Återkallat'),
}
const toPlan = line('Till att planen görs', grantSlots, 'person')
const toShare = line('Till att enheterna delar uppgifter', grantSlots, 'person')
const lapsed = answer('Vårdnadshavarnas samtycke')
const lapsedWords = 'gäller inte efter 18-årsdagen'
const named = names('Enheter i samtycket')
const units = names('Enheter som får dela')
const withdrawnUnit = line(
  'Återkallat för en enhet',
  {
    unit: slotAt('consent.sharing.withdrawnUnits.unit'),
    date: slotAt('consent.sharing.withdrawnUnits.date', { name: 'Datum' }),
  },
  'unit',
)
const addedSlots = {
  unit: slotAt('consent.sharing.addedUnits.unit'),
  person: grantSlots.person,
  form: grantSlots.form,
  date: grantSlots.date,
}
const added = {
  covered: line('Tillagd enhet', addedSlots, 'unit'),
  notYet: line('Enhet som ingen har sagt ja till än', addedSlots, 'unit'),
  unfinished: line('Enhet där uppgifter om samtycket saknas', addedSlots, 'unit'),
  notNow: line('Tillagd enhet som inte får dela', addedSlots, 'unit'),
}
const notShared = answer('Får inte delas')
const validUntil = only(slotAt('consent.sharing.validUntil'))
const missingGuardian = answer(nameInRecord('consent.missingGuardianReason'))

/** Who may share now; and where that is fewer than the consent names, whom it names. */
function writtenUnits(plan: Plan, today: string): readonly string[] {
  const all = plan.consent.sharing.units.map(fold).filter((unit) => unit !== '')
  const covered = isSharingGiven(plan, today) ? coveredUnits(plan, today) : []
  const now = all.filter((unit) => covered.some((each) => sameUnit(each, unit)))
  return now.length === all.length ? [units.write(all)] : [named.write(all), units.write(now)]
}

/** A unit that was taken in later: covered, not yet, not known how, or no longer. */
function lineOf({ unit, person, form, date }: AddedUnit, plan: Plan, today: string) {
  const isWhole = [unit, person, form, date].every((said) => filled(said))
  if (!isWhole) return filled(person, form, date) ? added.unfinished : added.notYet
  const covered = isSharingGiven(plan, today) ? coveredUnits(plan, today) : []
  return covered.some((each) => sameUnit(each, unit)) ? added.covered : added.notNow
}

/** From the 18th birthday what others have consented to holds no longer. */
const writtenLapse = (plan: Plan, today: string): string => {
  const { planning, sharing } = plan.consent
  const byOthers = [...planning, ...sharing.grants, ...(sharing.addedUnits ?? [])].some(
    ({ person }) => filled(person) && person !== 'child',
  )
  return byOthers && isOfAge(plan, today) ? lapsed.write(lapsedWords) : ''
}

/** What follows from the rest is written to be read by people; it says nothing more of the plan. */
const readLapse: Reader = (words) => lapsed.read(words) === lapsedWords

/** Those that the consent names; those that may share where it names nobody else. */
const readUnits: Reader = (words, { plan, said }) => {
  const all = named.read(words)
  const found = all ?? units.read(words)
  const mark = all ? named : units
  if (!found || said.has(mark)) return false
  const { sharing } = plan.consent
  if (all || !said.has(named)) sharing.units = [...found]
  said.add(mark)
  return true
}

export const consentObtained: FieldText = {
  write: (plan, today = swedishDay(plan.changedAt)): readonly Block[] => {
    const { planning, sharing, missingGuardianReason } = plan.consent
    const byName = (grant: Grant) => ({ ...grant, person: personInRecord(plan, grant.person) })
    return [
      ...bullets(planning.map((grant) => toPlan.write(byName(grant)))),
      ...bullets(sharing.grants.map((grant) => toShare.write(byName(grant)))),
      ...paragraphs(
        writtenLapse(plan, today),
        ...writtenUnits(plan, today),
        ...(sharing.addedUnits ?? []).map((row) =>
          lineOf(row, plan, today).write({ ...row, person: personInRecord(plan, row.person) }),
        ),
        ...sharing.withdrawnUnits.map(withdrawnUnit.write),
        notShared.write(sharing.notShared),
        validUntil.write(sharing.validUntil),
        missingGuardian.write(missingGuardianReason),
      ),
    ]
  },
  read: anyOf(
    readGrant(toPlan, ({ consent }) => consent.planning),
    readGrant(toShare, ({ consent }) => consent.sharing.grants),
    readLapse,
    readUnits,
    ...Object.values(added).map(readAddedUnit),
    (words, { plan }) => {
      const row = withdrawnUnit.read(words)
      if (row) plan.consent.sharing.withdrawnUnits.push(row)
      return row !== undefined
    },
    once(notShared, ({ consent }, found) => Object.assign(consent.sharing, { notShared: found })),
    once(validUntil, ({ consent }, found) => Object.assign(consent.sharing, { validUntil: found })),
    once(missingGuardian, ({ consent }, found) =>
      Object.assign(consent, { missingGuardianReason: found }),
    ),
  ),
}
