import type { Bundle, DocumentReference, QuestionnaireResponse, Resource } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { mapPlan } from '../../lib/fhir/mapping.ts'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { type ConsentedPlan, consentGate } from '../../lib/plan/consent.ts'
import { createPlan } from '../../lib/plan/create.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { bundleErrors } from '../world/backend/bundle-validators.ts'

const consented = (plan: Plan): ConsentedPlan => {
  const gate = consentGate(plan, '2026-09-14')
  if (!gate.ok) throw new Error(gate.code)
  return gate.value
}
const after = '2026-10-05T08:00:00Z'
const before = '2026-09-10T08:00:00Z'
const bundle = (plan: Plan, now = after) => planBundle(consented(plan), 'submission-1', now)
const parts = (plan: Plan, now = after) => {
  const { shared, own } = mapPlan(consented(plan), 'submission-1', now)
  return new Map([...shared, ...own].map(({ key, resource }) => [key, resource]))
}
const of = <T extends Resource>({ entry }: Bundle, type: T['resourceType']): T[] =>
  (entry ?? []).flatMap(({ resource }) => (resource?.resourceType === type ? [resource as T] : []))
const html = (plan: Plan): string => {
  const [copy] = of<DocumentReference>(bundle(plan), 'DocumentReference')
  return Buffer.from(copy?.content[0]?.attachment.data ?? '', 'base64').toString('utf8')
}

const minimal: Plan = {
  ...createPlan('11111111-2222-4333-8444-555555555555', before),
  consent: {
    ...completePlan.consent,
    planning: [{ id: 'g', person: 'child', form: 'oral', date: '2026-09-01', withdrawn: '' }],
    sharing: {
      grants: [{ id: 'h', person: 'child', form: 'oral', date: '2026-09-01', withdrawn: '' }],
      units: ['BUP'],
      notShared: ' ',
      validUntil: '',
      withdrawnUnits: [],
    },
  },
}

describe('a bundle', () => {
  it.each([
    ['a complete plan', completePlan, after],
    ['a plan before its meeting', beforeMeetingPlan, before],
    ['a plan with protected identity', protectedPlan, '2026-09-20T08:00:00Z'],
    ['a plan with nothing but consent', minimal, before],
    [
      'what cannot be read',
      { ...completePlan, child: { ...minimal.child, personalNumber: 'LMA 51' } },
      after,
    ],
    ['signs that markup reads', { ...completePlan, ownWish: '<b> & "\u0007" </div>' }, after],
  ])('of %s has no error in any validator', (_, plan, now) => {
    expect(bundleErrors(bundle(plan, now))).toEqual([])
  })

  it('is the same for the same plan, submission and instant', () => {
    expect(bundle(completePlan)).toEqual(bundle(structuredClone(completePlan)))
  })

  it('names each entry once', () => {
    const urls = bundle(completePlan).entry?.map(({ fullUrl }) => fullUrl) ?? []
    expect(new Set(urls).size).toBe(urls.length)
  })

  it('grows by no resource that nothing is said of', () => {
    const types = bundle(minimal, before).entry?.map(({ resource }) => resource?.resourceType)
    expect(types).toEqual([
      'Patient',
      'Organization',
      'Consent',
      'Consent',
      'CareTeam',
      'QuestionnaireResponse',
      'DocumentReference',
      'CarePlan',
      'Provenance',
      'Task',
    ])
  })
})

describe('each part of the plan', () => {
  const found = parts(completePlan)

  it.each([
    [
      'patient',
      {
        identifier: [{ value: '201803142387' }],
        birthDate: '2018-03-14',
        address: [{ district: 'Hudiksvall' }],
      },
    ],
    [
      'guardian-mira',
      {
        name: [{ text: 'Mira Lind' }],
        relationship: [{ text: 'Vårdnadshavare, gemensam vårdnad' }],
      },
    ],
    ['principal', { name: 'Hudiksvalls kommun' }],
    ['unit-håstaskolan', { name: 'Håstaskolan', partOf: { display: 'Hudiksvalls kommun' } }],
    [
      'role-lead',
      {
        practitioner: { display: 'Eva Nyström' },
        code: [{ text: 'specialpedagog' }],
        telecom: [{ value: '0650-190 01' }],
      },
    ],
    [
      'need',
      {
        intent: 'proposal',
        authoredOn: '2026-09-04',
        requester: { display: 'Klassläraren Peter Åhs' },
      },
    ],
    [
      'consent-planning',
      {
        scope: { coding: [{ code: 'treatment' }] },
        performer: [{ display: 'Mira Lind' }, { display: 'Johan Berg' }],
      },
    ],
    [
      'consent-sharing',
      {
        dateTime: '2026-09-11',
        provision: {
          type: 'permit',
          period: { end: '2027-09-11' },
          provision: [{ type: 'deny', code: [{ text: 'Uppgifter om föräldrarnas separation' }] }],
        },
      },
    ],
    [
      'goal-whole-weeks',
      { category: [{ coding: [{ code: 'lang' }] }], target: [{ dueDate: '2027-06-10' }] },
    ],
    ['wish', { category: [{ coding: [{ code: 'egen-onskan' }] }] }],
    [
      'intervention-guidance',
      {
        intent: 'plan',
        code: { text: /Handledning/ },
        occurrencePeriod: { start: '2026-10-26' },
        performer: [{ display: 'BUH' }, { display: 'psykolog Nils Forsgren' }],
      },
    ],
    [
      'measure-allowance',
      {
        category: [{ coding: [{ code: 'atgard-annan' }] }],
        performer: [{ display: 'Försäkringskassan' }],
      },
    ],
    [
      'meeting',
      {
        status: 'fulfilled',
        start: '2026-10-02T08:00:00Z',
        end: '2026-10-02T09:00:00Z',
        comment: 'Håstaskolan rum 14 och video',
      },
    ],
    ['follow-up', { status: 'proposed', requestedPeriod: [{ start: '2026-11-20T09:00:00Z' }] }],
    ['summons', { sent: '2026-09-11' }],
    [
      'care-plan',
      {
        status: 'active',
        category: [{ coding: [{ code: 'SIP' }] }],
        author: { display: 'Håstaskolan' },
        description: completePlan.meetingQuestion,
        note: [{ text: /Kim/ }],
      },
    ],
  ])('%s stands in its resource', (key, expected) => {
    expect(found.get(key)).toMatchObject(matching(expected) as object)
  })

  it('keeps each party’s answer to the call', () => {
    const status = (unit: string) =>
      (
        found.get('meeting') as { participant: { actor?: { display?: string }; status: string }[] }
      ).participant.find(({ actor }) => actor?.display === unit)?.status
    expect(['Eva Nyström', 'BUP'].map(status)).toEqual(['accepted', 'needs-action'])
  })

  it('answers all eight questions in the words of the record', () => {
    const [answers] = of<QuestionnaireResponse>(bundle(completePlan), 'QuestionnaireResponse')
    expect(answers?.item?.map(({ linkId }) => linkId)).toEqual([...'12345678'])
    expect(answers?.item?.[3]?.answer?.[0]?.valueString).toContain(
      'Barnets egna ord: ”Det är för högt',
    )
  })

  it('is a draft until the meeting has been held', () => {
    expect(parts(beforeMeetingPlan, before).get('care-plan')).toMatchObject({ status: 'draft' })
    expect(parts(beforeMeetingPlan, after).get('care-plan')).toMatchObject({ status: 'active' })
  })

  it('holds a number that is none apart from the official ones', () => {
    const child = { ...completePlan.child, personalNumber: '20180314-2388' }
    expect(parts({ ...completePlan, child }).get('patient')).toMatchObject({
      identifier: [
        { value: `${completePlan.id}/patient` },
        { use: 'temp', value: '20180314-2388' },
      ],
    })
  })
})

/** Regular expressions match as strings do. */
function matching(value: unknown): unknown {
  if (value instanceof RegExp) return expect.stringMatching(value)
  if (Array.isArray(value)) return value.map((item, index) => (index < 9 ? matching(item) : item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, matching(inner)]))
}

describe('the document', () => {
  it('is the plan to read', () => {
    expect(html(completePlan)).toContain('<h3>8. Mål på kort och lång sikt</h3>')
  })

  it('never holds more than 100 KB, and says so when it is cut', () => {
    const long = {
      ...completePlan,
      childParticipation: { ...completePlan.childParticipation, account: 'å'.repeat(60_000) },
    }
    expect(Buffer.byteLength(html(long))).toBeLessThan(100 * 1024)
    expect(html(long)).toContain('för lång')
    expect(html(long)).toContain('3. Samtycke')
    const [answers] = of<QuestionnaireResponse>(bundle(long), 'QuestionnaireResponse')
    expect(answers?.item?.[3]?.answer?.[0]?.valueString).toContain('å'.repeat(60_000))
  })
})
