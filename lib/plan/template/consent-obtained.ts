import {
  coveredUnits,
  hasConsent,
  isExpired,
  isWithdrawn,
  namesUnits,
  silentGuardians,
  uncoveredUnits,
} from '../consent.ts'
import type { Text } from '../language.ts'
import { join, listed, paragraphs } from '../output/document.ts'
import { answer, line, names, only } from '../output/grammar.ts'
import { choice, day, text } from '../output/slots.ts'
import { personInRecord } from '../person.ts'
import { anyOf, once } from '../reading/draft.ts'
import type { Grant, Plan } from '../schema.ts'
import { assessment, type Field, filled } from './field.ts'
import { readGrant } from './read-grant.ts'

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
    const withdrawn =
      isWithdrawn(planning) ||
      isWithdrawn(grants) ||
      (namesUnits(plan) && coveredUnits(plan).length === 0)
    return assessment(
      [...planning, ...grants].some(isBegun) ||
        filled(...sharing.units, sharing.notShared, sharing.validUntil),
      [
        withdrawn && withdrawnText,
        !hasConsent(plan, planning) && {
          sv: 'Ange vem som samtyckt till att planen görs, hur och när.',
          en: 'Say who has consented to the plan being made, how and when.',
        },
        !hasConsent(plan, grants) && {
          sv: 'Ange vem som samtyckt till att enheterna delar uppgifter, hur och när.',
          en: 'Say who has consented to the units sharing, how and when.',
        },
        !namesUnits(plan) && {
          sv: 'Ange vilka enheter samtycket gäller.',
          en: 'Name the units that the consent covers.',
        },
        isExpired(plan, today) && {
          sv: `Samtycket gällde till och med ${sharing.validUntil}.`,
          en: `The consent was valid until ${sharing.validUntil}.`,
        },
      ],
      warnings(plan),
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

const withdrawnText: Text = {
  sv: 'Samtycket är återkallat. Planen kan inte lämnas över.',
  en: 'The consent has been withdrawn. The plan cannot be handed off.',
}

/** A row in which anything has been said; an empty row is no consent yet. */
const isBegun = ({ person, form, date, withdrawn }: Grant): boolean =>
  filled(person, form, date, withdrawn)

/** Joint custody asks for both guardians (FB 6 kap. 13 §); and units outside the consent are told nothing. */
function warnings(plan: Plan): readonly (Text | false)[] {
  const { missingGuardianReason } = plan.consent
  const silent = silentGuardians(plan)
  const outside = namesUnits(plan) ? uncoveredUnits(plan) : []
  return [
    silent.length > 0 &&
      missingGuardianReason.trim() === '' && {
        sv: `Vid gemensam vårdnad tillfrågas båda. Ange varför samtycke saknas från ${join(silent.map(({ name }) => name))}.`,
        en: `With joint custody both are asked. Say why there is no consent from ${join(silent.map(({ name }) => name))}.`,
      },
    outside.length > 0 && {
      sv: `Samtycket nämner inte ${join(outside)}. De får inget besked vid överlämningen.`,
      en: `The consent does not name ${join(outside)}. They are told nothing at handoff.`,
    },
  ]
}
