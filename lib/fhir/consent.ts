import type { Consent, ConsentProvision } from '@medplum/fhirtypes'
import { coveredUnits, isGiven } from '../plan/consent.ts'
import type { Grant } from '../plan/schema.ts'
import { filled } from '../plan/template/field.ts'
import { coded } from './coded.ts'
import { compact, type Loose } from './compact.ts'
import { type Context, identify, type Link, to, toLead, toUnit } from './context.ts'
import { guardianKey } from './guardian.ts'
import { extension, systems } from './systems.ts'

/** Field 3, the first consent: that a plan is made (SoL 10 kap. 8 §, HSL 16 kap. 4 §). */
export const planningConsent = (context: Context): Consent => {
  const { planning, missingGuardianReason } = context.plan.consent
  return compact<Consent>({
    ...shared(context, 'consent-planning', planning),
    scope: coded('consentScope', 'treatment'),
    policyRule: { text: 'Samtycke till att en samordnad individuell plan görs' },
    extension: filled(missingGuardianReason)
      ? [{ url: extension('missing-guardian'), valueString: missingGuardianReason }]
      : undefined,
  } as Loose<Consent>)
}

/** Field 3, the second consent: that named units may share what is needed (OSL 2009:400). */
export const sharingConsent = (context: Context): Consent => {
  const { grants, validUntil } = context.plan.consent.sharing
  return compact<Consent>({
    ...shared(context, 'consent-sharing', grants),
    scope: coded('consentScope', 'patient-privacy'),
    policyRule: { text: 'Samtycke till att namngivna enheter delar uppgifter i planen' },
    provision: {
      type: 'permit',
      period: { start: firstDay(grants), end: validUntil },
      actor: coveredUnits(context.plan).map((unit) => recipient(context, unit)),
      action: [coded('consentAction', 'access'), coded('consentAction', 'disclose')],
      provision: exclusions(context),
    },
  } as Loose<Consent>)
}

/** What must not be shared, and the units for which the consent has been withdrawn. */
function exclusions(context: Context): Loose<ConsentProvision>[] {
  const { notShared, withdrawnUnits } = context.plan.consent.sharing
  return [
    ...(filled(notShared) ? [{ type: 'deny' as const, code: [{ text: notShared }] }] : []),
    ...withdrawnUnits
      .filter(({ unit }) => filled(unit))
      .map(({ unit, date }) => ({
        type: 'deny' as const,
        period: { start: date },
        actor: [recipient(context, unit)],
      })),
  ]
}

const shared = (context: Context, key: string, grants: readonly Grant[]) => ({
  resourceType: 'Consent',
  identifier: [identify(context, 'consent', key)],
  status: 'active',
  category: [{ ...coded('loinc', '59284-0'), text: 'Samtycke till samordnad individuell plan' }],
  patient: to(context, 'patient'),
  dateTime: firstDay(grants),
  performer: unique(grants.filter(isGiven).map(({ person }) => giver(context, person))),
  organization: [toLead(context)],
  sourceReference: to(context, 'answers'),
  policy: [{ uri: systems.consentPolicy }],
  verification: grants
    .filter(({ person, date }) => filled(person) && filled(date))
    .map((grant) => verification(context, grant)),
})

const verification = (context: Context, grant: Grant) => ({
  extension: [
    grant.form && { url: extension('consent-form'), valueCode: grant.form },
    grant.withdrawn && { url: extension('consent-withdrawn'), valueDate: grant.withdrawn },
  ],
  verified: isGiven(grant),
  verifiedWith: giver(context, grant.person),
  verificationDate: grant.date,
})

const firstDay = (grants: readonly Grant[]): string =>
  grants
    .filter(isGiven)
    .map(({ date }) => date)
    .sort()[0] ?? ''

const recipient = (context: Context, unit: string) => ({
  role: coded('participation', 'IRCP'),
  reference: toUnit(context, unit),
})

function giver(context: Context, person: string): Link | undefined {
  if (person === 'child') return to(context, 'patient')
  const row = context.plan.guardians.find(({ id }) => id === person)
  return row && to(context, guardianKey(row), row.name)
}

const unique = (references: readonly (Link | undefined)[]) =>
  references.filter(
    (one, index) => references.findIndex((other) => other?.reference === one?.reference) === index,
  )
