import { dayWithYear } from '../../dates/in-words.ts'
import {
  coveredUnits,
  hasConsent,
  isConsentWithdrawn,
  isExpired,
  isGiven,
  isGivenByOthers,
  isWithdrawn,
  lacksOwnConsent,
  namesUnits,
  unnamedUnits,
  withdrawnUnits,
} from '../consent.ts'
import {
  expiryInWords,
  majorityInWords,
  notCome,
  untoldInWords,
  withdrawalsInWords,
} from '../consent-in-words.ts'
import type { Language, Text } from '../language.ts'
import { dayOfMajority } from '../majority.ts'
import { join } from '../output/document.ts'
import type { Grant, Plan } from '../schema.ts'
import { byChildAlone, silentGuardians } from '../silent-guardians.ts'
import { assessment, type Field, filled } from './field.ts'

/** How a consent was given, in a record's words. */
export const grantForms: Record<Grant['form'], string> = {
  '': '',
  written: 'skriftligt',
  oral: 'muntligt',
  digital: 'digitalt',
}
const grantFormsIn = {
  sv: grantForms,
  en: { '': '', written: 'in writing', oral: 'orally', digital: 'digitally' },
} satisfies Record<Language, typeof grantForms>

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
        ...notYet(plan, today),
        isLacking(plan, planning, today) && {
          sv: 'Ange vem som samtyckt till att planen görs, hur och när.',
          en: 'Say who has consented to the plan being made, how and when.',
        },
        isLacking(plan, grants, today) && {
          sv: 'Ange vem som samtyckt till att enheterna delar uppgifter, hur och när.',
          en: 'Say who has consented to the units sharing, how and when.',
        },
        !namesUnits(plan, today) && {
          sv: 'Ange vilka enheter samtycket gäller.',
          en: 'Name the units that the consent covers.',
        },
        isExpired(plan, today) && expiryInWords(plan),
        silent(plan, today),
      ],
      warnings(plan, today),
    )
  },
  gist: ({ consent: { planning, sharing } }, language) =>
    join([
      ...new Set([...planning, ...sharing.grants].map(({ form }) => grantFormsIn[language][form])),
    ]),
}

/** Nobody has consented; where it has been withdrawn, or its day has not come, that alone is told. */
const isLacking = (plan: Plan, grants: readonly Grant[], today: string): boolean =>
  !hasConsent(plan, grants, today) &&
  !isWithdrawn(plan, grants, today) &&
  !grants.some((grant) => isGiven(grant) && grant.date > today)

/** The days on which somebody is said to consent, and that have not come. */
const notYet = ({ consent: { planning, sharing } }: Plan, today: string): readonly Text[] =>
  [...new Set([...planning, ...sharing.grants].filter(isGiven).map(({ date }) => date))]
    .filter((date) => date > today)
    .map((date) => notCome(dayWithYear(date)))

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
  const day = dayOfMajority(plan)
  return (
    day !== undefined &&
    isGivenByOthers(plan) &&
    lacksOwnConsent(plan, today) &&
    !isConsentWithdrawn(plan, today) &&
    majorityInWords(plan, day, today)
  )
}

/** A row in which anything has been said; an empty row is no consent yet. */
const isBegun = ({ person, form, date, withdrawn }: Grant): boolean =>
  filled(person, form, date, withdrawn)

/**
 * Joint custody asks for both guardians (FB 6 kap. 13 §), and a child's own consent counts by age and
 * maturity, which nobody can count here. The field is done once the reason is given; no handoff waits for it.
 */
function silent(plan: Plan, today: string): Text | false {
  const guardians = silentGuardians(plan, today)
  const alone = byChildAlone(plan, today)
  if (guardians.length === 0 && alone.length === 0) return false
  if (isConsentWithdrawn(plan, today) || filled(plan.consent.missingGuardianReason)) return false
  const from = (before: string) =>
    join(guardians.map(({ name, units }) => join([name, join(units)], before)))
  const child = plan.child.name.trim()
  const [which] = alone
  const to = which && isGivenByOthers(plan) ? consents[which] : { sv: '', en: '' }
  const first =
    alone.length > 0
      ? {
          sv: `Bara ${child || 'barnet'} har samtyckt${to.sv}. Vad ett barns eget samtycke räcker till beror på ålder och mognad.`,
          en: `Only ${child || 'the child'} has consented${to.en}. What a child’s own consent is enough for depends on age and maturity.`,
        }
      : { sv: 'Vid gemensam vårdnad tillfrågas båda.', en: 'With joint custody both are asked.' }
  return {
    sv: `${first.sv} Ange varför samtycke saknas från ${from(' för ') || 'vårdnadshavarna'}.`,
    en: `${first.en} Say why there is no consent from ${from(' for ') || 'the guardians'}.`,
  }
}

const consents = {
  planning: { sv: ' till att planen görs', en: ' to the plan being made' },
  sharing: { sv: ' till att enheterna delar uppgifter', en: ' to the units sharing' },
}

/** Units outside the consent get no plan. */
const warnings = (plan: Plan, today: string): readonly Text[] => {
  const withdrawn = withdrawnUnits(plan, today).length
  const isOne = unnamedUnits(plan, today).length < 2
  return (namesUnits(plan, today) ? untoldInWords(plan, today) : []).map(({ sv, en }, index) =>
    isOne || index < withdrawn
      ? { sv: `${sv} Enheten får inte planen.`, en: `${en} The unit does not get the plan.` }
      : { sv: `${sv} De får inte planen.`, en: `${en} They do not get the plan.` },
  )
}
