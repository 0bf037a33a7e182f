import type { Consent, ConsentProvision } from '@medplum/fhirtypes'
import { undated } from '../plan/answers/consent.ts'
import { counting, coveredUnits, isGiven } from '../plan/consent.ts'
import type { AddedUnit, Grant } from '../plan/schema.ts'
import { filled } from '../plan/template/field.ts'
import { sameUnit } from '../plan/unit.ts'
import { concept } from './codeable-concept.ts'
import { compact, type Loose } from './compact.ts'
import { type Context, identify, type Link, to, toLead, toUnit } from './context.ts'
import { group, valueExtension } from './extension.ts'
import { guardianId, guardianIn, guardianKey } from './guardian.ts'
import type { ElementReader } from './reading/element-reader.ts'
import { nameAt, type PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { extension, namingSystem, profileMeta, systems } from './systems.ts'

/** Field 3, the first consent: that a plan is made (SoL 10 kap. 8 §, HSL 16 kap. 4 §). */
export const planningConsent = (context: Context): Consent => {
  const { planning, missingGuardianReason } = context.plan.consent
  return compact<Consent>({
    ...shared(context, 'consent-planning', planning),
    scope: concept('consentScope', 'treatment'),
    policyRule: { text: 'Samtycke till att en samordnad individuell plan görs' },
    extension: [valueExtension(extension('missing-guardian'), 'String', missingGuardianReason)],
  } as Loose<Consent>)
}

/** Field 3, the second consent: that named units may share what is needed (OSL 2009:400). */
export const sharingConsent = (context: Context): Consent => {
  const { grants, validUntil, units, addedUnits = [] } = context.plan.consent.sharing
  return compact<Consent>({
    ...shared(context, 'consent-sharing', grants),
    // As it was given; `provision` tells what holds now.
    extension: [
      group(
        extension('consent-units'),
        units.map((unit) => valueExtension('unit', 'String', unit)),
      ),
      ...addedUnits.map(addedUnit),
    ],
    scope: concept('consentScope', 'patient-privacy'),
    policyRule: { text: 'Samtycke till att namngivna enheter delar uppgifter i planen' },
    provision: {
      type: 'permit',
      period: { start: firstDay(context, grants), end: validUntil },
      actor: coveredUnits(context.plan, context.today).map((unit) => recipient(context, unit)),
      action: [concept('consentAction', 'access'), concept('consentAction', 'disclose')],
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
  meta: profileMeta('consent'),
  identifier: [identify(context, 'consent', key)],
  status: 'active',
  category: [{ ...concept('loinc', '59284-0'), text: 'Samtycke till samordnad individuell plan' }],
  patient: to(context, 'patient'),
  dateTime: firstDay(context, grants),
  performer: unique(holding(context, grants).map(({ person }) => giver(context, person))),
  organization: [toLead(context)],
  sourceReference: to(context, 'answers'),
  policy: [{ uri: systems.consentPolicy }],
  verification: grants.map((grant) => verification(context, grant)),
})

const verification = (context: Context, grant: Grant) => ({
  id: grant.id,
  extension: [
    valueExtension(extension('consent-form'), 'Code', grant.form),
    grant.withdrawn === undated
      ? valueExtension(extension('consent-withdrawn'), 'Boolean', true)
      : valueExtension(extension('consent-withdrawn'), 'Date', grant.withdrawn),
  ],
  // On the day of the handoff: from the 18th birthday a guardian's consent verifies nothing.
  verified: holding(context, [grant]).length > 0,
  verifiedWith: giver(context, grant.person) ?? removed(context, grant.person),
  verificationDate: grant.date,
})

/** Those that are given, and count on the day of the handoff. */
const holding = ({ plan, today }: Context, grants: readonly Grant[]): readonly Grant[] =>
  counting(plan, grants, today).filter(isGiven)

/** A unit that was taken into the consent later: by whom, how and when. */
const addedUnit = ({ id, unit, person, form, date }: AddedUnit) =>
  group(extension('consent-added-unit'), [
    valueExtension('id', 'String', id),
    valueExtension('unit', 'String', unit),
    valueExtension('person', 'String', person),
    valueExtension('form', 'Code', form),
    valueExtension('date', 'Date', date),
  ])

const firstDay = (context: Context, grants: readonly Grant[]): string =>
  holding(context, grants)
    .map(({ date }) => date)
    .sort()[0] ?? ''

/** A guardian whom the plan no longer names is still the one who answered. */
const removed = ({ plan }: Context, person: string) =>
  filled(person)
    ? {
        type: 'RelatedPerson' as const,
        identifier: { system: namingSystem('guardian'), value: `${plan.id}/guardian-${person}` },
      }
    : undefined

const recipient = (context: Context, unit: string) => ({
  role: concept('participation', 'IRCP'),
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

/** Which of the two consents; a stranger's consent that does not say is one to share. */
export const isPlanning = (consent: ResourceReader): boolean =>
  consent.choice('scope.coding.code', { treatment: true, 'patient-privacy': false }) === true

/** Consent to the plan being made, back into the plan. */
export function readPlanning(assembly: PlanAssembly, consent: ResourceReader): void {
  skipFixed(consent)
  const { consent: found } = assembly.plan
  found.planning = grantsOf(assembly, consent)
  found.missingGuardianReason = consent.extension('missing-guardian').words('valueString')
}

/** Consent to named units sharing, back into the plan. */
export function readSharing(assembly: PlanAssembly, consent: ResourceReader): void {
  skipFixed(consent)
  consent.choice('provision.type', { permit: 1 })
  consent.skip('provision.period.start', 'provision.action')
  const name = (actor: ElementReader) => {
    actor.skip('role')
    return nameAt(assembly, actor.link('reference'))
  }
  const covered = consent.each('provision.actor').map(name)
  const given = consent
    .extension('consent-units')
    .inner('unit')
    .map((unit) => unit.words('valueString'))
  const { sharing } = assembly.plan.consent
  const added = consent.inner(extension('consent-added-unit')).map(readAddedUnit)
  if (added.length > 0) sharing.addedUnits = added
  // A unit that was added later is covered by its own answer, not by those of the whole.
  const asGiven = covered.filter((unit) => !added.some((each) => sameUnit(each.unit, unit)))
  sharing.grants = grantsOf(assembly, consent)
  sharing.units = given.length > 0 ? given : asGiven
  sharing.validUntil = consent.day('provision.period.end')
  for (const deny of consent.each('provision.provision')) {
    deny.choice('type', { deny: 1 })
    sharing.notShared ||= deny.words('code.text')
    const date = deny.day('period.start')
    for (const actor of deny.each('actor')) {
      sharing.withdrawnUnits.push({ unit: name(actor), date })
    }
  }
}

function readAddedUnit(added: ElementReader): AddedUnit {
  const words = (url: string) => added.inner(url)[0]?.words('valueString') ?? ''
  return {
    id: words('id'),
    unit: words('unit'),
    person: words('person'),
    form: added.inner('form')[0]?.choice('valueCode', forms) ?? '',
    date: added.inner('date')[0]?.day('valueDate') ?? '',
  }
}

const skipFixed = (consent: ResourceReader): void =>
  consent.skip(
    'status',
    'category',
    'patient',
    'dateTime',
    'performer',
    'organization',
    'sourceReference',
    'policy',
    'policyRule',
  )

const forms = { written: 'written', oral: 'oral', digital: 'digital' } as const

/** Who has answered, how and when; where a stranger does not verify, those who gave it. */
function grantsOf(assembly: PlanAssembly, consent: ResourceReader): Grant[] {
  const verified = consent.each('verification').map((each, index): Grant => {
    each.isTrue('verified')
    const id = each.words('id')
    return {
      id: id || `${consent.stored.id}-${index}`,
      person: personOf(assembly, each.link('verifiedWith').reference, each),
      form: each.extension('consent-form').choice('valueCode', forms) ?? '',
      date: each.day('verificationDate'),
      withdrawn: withdrawnOf(each),
    }
  })
  if (verified.length > 0) return verified
  if (consent.stored.status !== 'active' || consent.key !== '') return []
  return consent.each('performer').map(
    (each, index): Grant => ({
      id: `${consent.stored.id}-${index}`,
      person: personOf(assembly, each.link('').reference, each),
      form: '',
      date: consent.day('dateTime'),
      withdrawn: '',
    }),
  )
}

/** A withdrawal whose day cannot be read is one all the same. */
function withdrawnOf(verification: ElementReader): string {
  const withdrawn = verification.extension('consent-withdrawn')
  const day = withdrawn.day('valueDate')
  withdrawn.isTrue('valueBoolean')
  return day || (withdrawn.words('url') === '' ? '' : undated)
}

function personOf(read: PlanAssembly, reference: string, verification: ElementReader): string {
  if (reference !== '' && reference === read.child) return 'child'
  const guardian = read.resourceSet.at(reference)
  if (guardian) return guardianId(guardian)
  return guardianIn(verification.words('verifiedWith.identifier.value'))
}
