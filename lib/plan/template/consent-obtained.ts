import {
  coveredUnits,
  hasConsent,
  isExpired,
  lacksOwnConsent,
  namesUnits,
  silentGuardians,
} from '../consent.ts'
import {
  expiryInWords,
  majorityInWords,
  untoldInWords,
  withdrawalsInWords,
} from '../consent-in-words.ts'
import type { Text } from '../language.ts'
import { dayOfMajority } from '../majority.ts'
import { join, listed, paragraphs } from '../output/document.ts'
import { answer, line, names, only } from '../output/grammar.ts'
import { choice, day, text } from '../output/slots.ts'
import { personInRecord } from '../person.ts'
import { anyOf, once } from '../reading/draft.ts'
import type { Grant, Plan } from '../schema.ts'
import { assessment, type Field, filled } from './field.ts'
import { readAddedUnit, readGrant } from './read-grant.ts'

const forms: Record<Grant['form'], string> = {
  '': '',
  written: 'skriftligt',
  oral: 'muntligt',
  digital: 'digitalt',
}

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

export const consentObtained: Field = {
  number: 3,
  id: 'consentObtained',
  title: { sv: 'Samtycke', en: 'Consent' },
  short: { sv: 'samtycke', en: 'consent' },
  help: {
    sv: 'Två samtycken hålls isär: att planen görs, och att namngivna enheter får dela uppgifter. Fråga alltid vad som inte får delas.',
    en: 'Two consents are kept apart: that the plan is made, and that named units may share. Always ask what must not be shared.',
  },
  kind: 'consent',
  basis: 'agreement',
  assess: (plan, today) => {
    const { planning, sharing } = plan.consent
    const { grants } = sharing
    return assessment(
      [...planning, ...grants].some(isBegun) ||
        filled(...sharing.units, sharing.notShared, sharing.validUntil),
      [
        ...withdrawn(plan, today),
        ofAge(plan, today),
        !hasConsent(plan, planning, today) && {
          sv: 'Ange vem som samtyckt till att planen görs, hur och när.',
          en: 'Say who has consented to the plan being made, how and when.',
        },
        !hasConsent(plan, grants, today) && {
          sv: 'Ange vem som samtyckt till att enheterna delar uppgifter, hur och när.',
          en: 'Say who has consented to the units sharing, how and when.',
        },
        !namesUnits(plan, today) && {
          sv: 'Ange vilka enheter samtycket gäller.',
          en: 'Name the units that the consent covers.',
        },
        isExpired(plan, today) && expiryInWords(plan),
      ],
      warnings(plan, today),
    )
  },
  gist: ({ consent: { planning, sharing } }) =>
    join([...new Set([...planning, ...sharing.grants].map(({ form }) => forms[form]))]),
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

const noHandoff: Text = {
  sv: 'Planen kan inte lämnas över.',
  en: 'The plan cannot be handed off.',
}
const everyUnit: Text = {
  sv: 'Samtycket är återkallat för alla enheter.',
  en: 'The consent has been withdrawn for every unit.',
}

/** Who has withdrawn and when, and what follows of it. */
function withdrawn(plan: Plan, today: string): readonly Text[] {
  const told = withdrawalsInWords(plan, today)
  const all =
    told.length === 0 && namesUnits(plan, today) && coveredUnits(plan, today).length === 0
      ? [everyUnit]
      : told
  return all.map(({ sv, en }) => ({ sv: `${sv} ${noHandoff.sv}`, en: `${en} ${noHandoff.en}` }))
}

/** From the 18th birthday the guardians' consent counts no longer. */
function ofAge(plan: Plan, today: string): Text | false {
  const { planning, sharing } = plan.consent
  const day = dayOfMajority(plan)
  const byOthers = [...planning, ...sharing.grants].some(
    ({ person }) => filled(person) && person !== 'child',
  )
  return (
    day !== undefined &&
    byOthers &&
    lacksOwnConsent(plan, today) &&
    majorityInWords(plan, day, today)
  )
}

/** A row in which anything has been said; an empty row is no consent yet. */
const isBegun = ({ person, form, date, withdrawn }: Grant): boolean =>
  filled(person, form, date, withdrawn)

/** Joint custody asks for both guardians (FB 6 kap. 13 §); and units outside the consent get no plan. */
function warnings(plan: Plan, today: string): readonly (Text | false)[] {
  const { missingGuardianReason } = plan.consent
  const silent = silentGuardians(plan, today)
  return [
    silent.length > 0 &&
      missingGuardianReason.trim() === '' && {
        sv: `Vid gemensam vårdnad tillfrågas båda. Ange varför samtycke saknas från ${join(silent.map(({ name }) => name))}.`,
        en: `With joint custody both are asked. Say why there is no consent from ${join(silent.map(({ name }) => name))}.`,
      },
    ...(namesUnits(plan, today) ? untoldInWords(plan, today) : []).map(({ sv, en }) => ({
      sv: `${sv} De får inte planen.`,
      en: `${en} They do not get the plan.`,
    })),
  ]
}
