import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { changesInRecord } from '../../lib/i18n/change-in-words.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { messageText } from '../../lib/package/message-text.ts'
import { writePackage } from '../../lib/package/write-package.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { toHtml } from '../../lib/plan/output/html.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { consentForm } from '../../lib/plan/paper/consent-form.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import { statesOf } from '../../lib/plan/places.ts'
import type { Plan, PlanContent } from '../../lib/plan/schema.ts'
import { changesBetween } from '../../lib/plan/versions/changes-between.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import { shareable } from '../../lib/plan/versions/shareable.ts'
import { cancellationDocument } from '../../lib/process/cancellation.ts'
import { deviationDocument } from '../../lib/process/deviation.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { completePlan } from '../fixtures/complete.ts'

// With a protected identity, what one state of a plan withholds is in no other state that leaves.

const today = '2026-10-05'
const now = '2026-10-05T08:00:00Z'
const telephone = '0650-190 01'

/** With what lies in base64 inside, as documents and versions do. */
const opened = (text: string): string =>
  text +
  [...text.matchAll(/"data":\s*"([^"]+)"/g)]
    .map(([, data = '']) => Buffer.from(data, 'base64').toString('utf8'))
    .join('\n')
const consented = (plan: Plan) => {
  const gate = consentGate(plan, today)
  if (!gate.ok) throw new Error(gate.code)
  return gate.value
}
const sent = (plan: Plan): string => opened(JSON.stringify(planBundle(consented(plan), 's', now)))

/** A plan in a place, which every text names by the places of its other states. */
const stateAt = (municipality: string, words: string): Plan => ({
  ...completePlan,
  child: {
    ...completePlan.child,
    municipality,
    region: '',
    protectedIdentity: 'sekretessmarkering',
  },
  leadPrincipal: { ...completePlan.leadPrincipal, contact: `Maja Holm, ${words}` },
  meetingQuestion: `Hur blir det i ${words}?`,
  meeting: { ...completePlan.meeting, place: '' },
  consent: {
    ...completePlan.consent,
    sharing: {
      ...completePlan.consent.sharing,
      notShared: `Pappa får inte veta att vi ska flytta till ${words}.`,
    },
  },
})
const places = ['Sollefteå', 'Kiruna', 'Ystad'] as const
const version = (number: number, content: PlanContent) => ({
  number,
  at: `2026-09-2${number}T08:00:00Z`,
  cause: 'meeting' as const,
  content,
})

describe.each(['none', 'sekretessmarkering'] as const)(
  'where the identity was %s before',
  (was) => {
    const all = places.join(' och ')
    const old = (municipality: string): PlanContent => {
      const state = contentOf(stateAt(municipality, all))
      return { ...state, child: { ...state.child, protectedIdentity: was } }
    }
    const plan: Plan = {
      ...stateAt('Sollefteå', all),
      versions: [version(1, old('Kiruna')), version(2, old('Ystad'))],
    }

    test.each(places)('%s stands in nothing that is handed off', (place) => {
      expect(sent(plan)).not.toContain(place)
    })

    test.each(places)('%s is not told by what has changed', (place) => {
      const [first, second] = plan.versions.map(({ content }) => content) as [
        PlanContent,
        PlanContent,
      ]
      for (const [one, other] of [
        [first, second],
        [second, contentOf(plan)],
        [first, contentOf(plan)],
      ] as const) {
        const changed = { ...other, ownWish: `En vän i ${all}` }
        const words = changesInRecord(changesBetween(one, changed, today, statesOf(plan)))
        expect(words).toContain('En vän')
        expect(words).not.toContain(place)
      }
    })

    test('a sentence that may not be shared today is as little in a version, whatever its places', () => {
      const spoken = { ...old('Kiruna'), ownWish: 'Jag vill att vi ska flytta till Sollefteå.' }
      expect(shareable(plan, version(1, spoken)).content.ownWish).toBe('')
    })
  },
)

/** A telephone in every name of a unit, a guardian or a party. */
const named = (() => {
  const call = (name: string) => (name === '' ? '' : `${name} ${telephone}`)
  const rows = <Row extends { unit: string }>(list: readonly Row[]) =>
    list.map((row) => ({ ...row, unit: call(row.unit) }))
  const { leadPrincipal, needIdentifiedBy, consent, meeting } = completePlan
  const { sharing } = consent
  const plan: Plan = {
    ...completePlan,
    child: {
      ...completePlan.child,
      municipality: 'Sollefteå',
      protectedIdentity: 'skyddadFolkbokforing',
    },
    guardians: completePlan.guardians.map((each) => ({ ...each, name: call(each.name) })),
    leadPrincipal: {
      ...leadPrincipal,
      unit: call(leadPrincipal.unit),
      contact: call(leadPrincipal.contact),
      principal: call(leadPrincipal.principal),
    },
    needIdentifiedBy: { ...needIdentifiedBy, unit: call('BUP') },
    interventions: rows(completePlan.interventions),
    consent: {
      ...consent,
      sharing: { ...sharing, units: [...sharing.units, 'HVB Sollefteå'].map(call) },
    },
    meeting: {
      ...meeting,
      invite: { ...meeting.invite, cancelled: true },
      parties: rows(meeting.parties).map((each) => ({ ...each, person: call(each.person) })),
    },
  }
  return plan
})()
const { parties } = named.meeting
const inWords = (of: Plan) => toText(planDocument(of)) + toHtml(planDocument(of))

test.each<[string, (plan: Plan) => string]>([
  ['the record', inWords],
  ['paper', (plan) => JSON.stringify(planOnPaper(plan))],
  ['the form of consent', (plan) => JSON.stringify(consentForm(plan, today))],
  [
    'the form of consent, where no unit has been chosen',
    (plan) => {
      const sharing = { ...plan.consent.sharing, units: [] }
      return JSON.stringify(consentForm({ ...plan, consent: { ...plan.consent, sharing } }, today))
    },
  ],
  ['the child’s page', (plan) => JSON.stringify(childPageOf(plan, sv.childPage, today))],
  [
    'the calls',
    (plan) =>
      summonsDocuments(plan, { today })
        .map(({ document }) => toText(document))
        .join(),
  ],
  ['that a meeting is called off', (plan) => toText(cancellationDocument(plan))],
  ['a deviation', (plan) => parties.map((party) => toText(deviationDocument(plan, party))).join()],
  ['the message of a package', (plan) => messageText(plan, true, today)],
  ['what the region gets', sent],
])('no telephone in a name stands in %s', (_, text) => {
  expect(text(named).length).toBeGreaterThan(20)
  expect(text(named)).not.toContain(telephone)
})

test('nor in any file of a package', async () => {
  const made = await writePackage(consented(named), 's', now)
  if (!made.ok) throw new Error(made.code)
  for (const file of Object.values(unzipSync(made.value))) {
    expect(opened(strFromU8(file))).not.toContain(telephone)
  }
})

test('the form of consent, which lies on a table, names no place by its units', () => {
  expect(JSON.stringify(consentForm(named, today))).not.toContain('Sollefteå')
})
