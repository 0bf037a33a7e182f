import { listed, paragraphs } from '../output/document.ts'
import { answer, line, names, only } from '../output/grammar.ts'
import { choice, day, text } from '../output/slots.ts'
import { personInRecord } from '../person.ts'
import { anyOf, once } from '../reading/draft.ts'
import type { Grant } from '../schema.ts'
import { grantForms as forms } from '../template/consent-obtained.ts'
import type { FieldText } from './field-text.ts'
import { readAddedUnit, readGrant } from './read-grant.ts'

const grantSlots = {
  person: text('Vem'),
  form: choice('Hur', forms, ''),
  date: day('Datum'),
  withdrawn: day('Återkallat'),
}
const toPlan = line('Till att planen görs', grantSlots, 'person')
const toShare = line('Till att enheterna delar uppgifter', grantSlots, 'person')
const units = names('Enheter som får dela')
const withdrawnUnit = line(
  'Återkallat för en enhet',
  { unit: text('Enhet'), date: day('Datum') },
  'unit',
)
const addedUnit = line(
  'Tillagd enhet',
  { unit: text('Enhet'), person: text('Vem'), form: choice('Hur', forms, ''), date: day('Datum') },
  'unit',
)
const notShared = answer('Får inte delas')
const validUntil = only(day('Samtycket gäller till och med'))
const missingGuardian = answer('Varför en vårdnadshavare inte har samtyckt')

export const consentObtained: FieldText = {
  write: (plan) => {
    const { planning, sharing, missingGuardianReason } = plan.consent
    const byName = (grant: Grant) => ({ ...grant, person: personInRecord(plan, grant.person) })
    return [
      ...listed(planning.map((grant) => toPlan.write(byName(grant)))),
      ...listed(sharing.grants.map((grant) => toShare.write(byName(grant)))),
      ...paragraphs(
        units.write(sharing.units),
        ...(sharing.addedUnits ?? []).map((added) =>
          addedUnit.write({ ...added, person: personInRecord(plan, added.person) }),
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
    once(units, ({ consent }, found) => consent.sharing.units.push(...found)),
    readAddedUnit(addedUnit),
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
