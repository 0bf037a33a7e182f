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
import { type Block, join, list, paragraph, sentence } from '../output/document.ts'
import { personName } from '../person.ts'
import type { Grant, Plan } from '../schema.ts'
import { assessment, type Field, filled } from './field.ts'

export const consentObtained: Field = {
  number: 3,
  id: 'consentObtained',
  title: { sv: 'Samtycke', en: 'Consent' },
  question: { sv: 'Hur har samtycke erhållits?', en: 'How was consent obtained?' },
  short: { sv: 'samtycke', en: 'consent' },
  help: {
    sv: 'Två samtycken hålls isär: att planen görs, och att namngivna enheter får dela uppgifter. Fråga alltid vad som inte får delas.',
    en: 'Two consents are kept apart: that the plan is made, and that named units may share. Always ask what must not be shared.',
  },
  kind: 'consent',
  basis: 'agreement',
  fhir: 'CarePlan.supportingInfo → Consent (one that the plan is made, one that units share)',
  assess: (plan, today) => {
    const { planning, sharing } = plan.consent
    const { grants, units, notShared, validUntil } = sharing
    const withdrawn =
      isWithdrawn(planning) ||
      isWithdrawn(grants) ||
      (namesUnits(plan) && coveredUnits(plan).length === 0)
    return assessment(
      [...planning, ...grants].some(isBegun) || filled(...units, notShared, validUntil),
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
          sv: `Samtycket gällde till och med ${validUntil}.`,
          en: `The consent was valid until ${validUntil}.`,
        },
      ],
      warnings(plan),
    )
  },
  gist: ({ consent: { planning, sharing } }) =>
    join([...new Set([...planning, ...sharing.grants].map(({ form }) => forms[form]))]),
  write: (plan) => {
    const { planning, sharing, missingGuardianReason } = plan.consent
    return [
      ...grantsOf(plan, 'Till att planen görs', planning),
      ...grantsOf(plan, 'Till att enheterna delar uppgifter', sharing.grants),
      ...(namesUnits(plan) ? [paragraph(sentence(`Gäller ${join(sharing.units)}`))] : []),
      ...sharing.withdrawnUnits
        .filter(({ unit }) => filled(unit))
        .map(({ unit, date }) => paragraph(sentence(join([`Återkallat för ${unit}`, date], ' ')))),
      ...(filled(sharing.notShared)
        ? [paragraph(sentence(`Får inte delas: ${sharing.notShared}`))]
        : []),
      ...(filled(sharing.validUntil)
        ? [paragraph(`Samtycket gäller till och med ${sharing.validUntil}.`)]
        : []),
      ...(filled(missingGuardianReason)
        ? [paragraph(sentence(`En vårdnadshavare har inte samtyckt: ${missingGuardianReason}`))]
        : []),
    ]
  },
}

const withdrawnText: Text = {
  sv: 'Samtycket är återkallat. Planen kan inte lämnas över.',
  en: 'The consent has been withdrawn. The plan cannot be handed off.',
}

const forms: Record<Grant['form'], string> = {
  '': '',
  written: 'skriftligt',
  oral: 'muntligt',
  digital: 'digitalt',
}

/** A row in which anything has been said; an empty row is no consent yet. */
const isBegun = ({ person, form, date, withdrawn }: Grant): boolean =>
  filled(person, form, date, withdrawn)

const grantsOf = (plan: Plan, kind: string, grants: readonly Grant[]): readonly Block[] => {
  const items = grants
    .map(({ person, form, date, withdrawn }) =>
      join([personName(plan, person), forms[form], date, withdrawn && `återkallat ${withdrawn}`]),
    )
    .filter((words) => words !== '')
    .map((words) => sentence(`${kind}: ${words}`))
  return items.length > 0 ? [list(items)] : []
}

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
