import { describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { writePackage } from '../../lib/package/write-package.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { toHtml } from '../../lib/plan/output/html.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { shield } from '../../lib/plan/shield.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { deviationDocument } from '../../lib/process/deviation.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { completePlan } from '../fixtures/complete.ts'
import { isFreeText, leaves, planted } from '../fixtures/free-texts.ts'

const place = 'Gömdköping'
const today = '2026-10-05'
const now = '2026-10-05T08:00:00Z'
/** Every list has a row, and every answer in free words tells the place. */
const whole: Plan = {
  ...completePlan,
  child: { ...completePlan.child, protectedIdentity: 'skyddadFolkbokforing' },
  meeting: {
    ...completePlan.meeting,
    place,
    parked: [{ id: 'parked', text: 'Vem betalar?' }],
  },
  followUps: [
    { id: 'held', date: today, decision: 'continue', reason: 'Målen', decidedBy: 'Familjen' },
  ],
  consent: {
    ...completePlan.consent,
    sharing: {
      ...completePlan.consent.sharing,
      withdrawnUnits: [{ unit: 'LSS-enheten', date: today }],
      addedUnits: [{ id: 'added', unit: 'BUP', person: 'mira', form: 'oral', date: today }],
    },
  },
  extra: { question: 'Svar' },
  extraLabels: { question: 'Fråga' },
}
const told = planted(whole, `i ${place}`)
const hidden = withVersion(told, 'meeting', now)
const consented = () => {
  const gate = consentGate(hidden, today)
  if (!gate.ok) throw new Error(gate.code)
  return gate.value
}
const calls = (plan: Plan): string =>
  summonsDocuments(plan, { today })
    .map(({ document }) => toText(document))
    .join('\n')
/** With what lies in base64 inside, as documents and versions do. */
const opened = (text: string): string =>
  text + [...text.matchAll(/"data":"([^"]+)"/g)].map(([, data = '']) => atob(data)).join('\n')
/** Where in a text the place stands, so that a fault shows what told it. */
const around = (text: string): readonly string[] =>
  [place, bytesOf(place)].flatMap((words) =>
    text
      .split(words)
      .slice(0, -1)
      .map((before) => before.slice(-80)),
  )
const bytesOf = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

test('the schema has no kind of leaf that the shield does not know', () => {
  // What is no answer, such as ids and counts, is never written by anybody.
  const others = leaves.filter(({ answer }) => answer === undefined)
  expect(others.map(({ path }) => path)).toEqual([
    'schemaVersion',
    'id',
    'guardians.0.id',
    'consent.planning.0.id',
    'consent.sharing.grants.0.id',
    'consent.sharing.addedUnits.0.id',
    'interventions.0.id',
    'externalMeasures.0.id',
    'goals.0.id',
    'meeting.parties.0.id',
    'meeting.parties.0.confirmedOf',
    'meeting.reminders.0.id',
    'meeting.parked.0.id',
    'meeting.invite.sequence',
    'meeting.invite.cancelled',
    'meeting.invite.number',
    'meeting.agenda.spent.question',
    'followUps.0.id',
  ])
  // What is no free text by name: who the child and the guardians are, units, and what points at a row.
  const byName: readonly unknown[] = ['personName', 'personalNumber', 'unitName', 'key']
  const named = leaves.filter(({ answer }) => byName.includes(answer))
  expect(named.map(({ path }) => path)).toEqual([
    'child.name',
    'child.personalNumber',
    'guardians.0.name',
    'guardians.0.personalNumber',
    'leadPrincipal.principal',
    'leadPrincipal.unit',
    'needIdentifiedBy.unit',
    'consent.planning.0.person',
    'consent.sharing.grants.0.person',
    'consent.sharing.units.0',
    'consent.sharing.addedUnits.0.unit',
    'consent.sharing.addedUnits.0.person',
    'consent.sharing.withdrawnUnits.0.unit',
    'interventions.0.unit',
    'meeting.parties.0.unit',
    'meeting.reminders.0.to',
    'meeting.reminders.0.party',
  ])
})

describe('a place in every answer in free words is nowhere in what leaves', () => {
  test('it stands in each of them to begin with', () => {
    const free = leaves.filter(isFreeText)
    expect(free.length).toBeGreaterThanOrEqual(40)
    const found = JSON.stringify(told).split(place).length - 1
    expect(found).toBeGreaterThanOrEqual(free.length)
  })

  test.each<[string, () => string | Promise<string>]>([
    ['the plan as it is shielded', () => JSON.stringify({ ...shield(hidden), versions: [] })],
    ['the record', () => toText(planDocument(hidden)) + toHtml(planDocument(hidden))],
    ['paper', () => JSON.stringify({ ...planOnPaper(hidden), signers: [] })],
    ['the child’s page', () => JSON.stringify(childPageOf(hidden, sv.childPage, today))],
    ['the calls', () => calls(hidden) + calls(withoutSecrets(hidden))],
    [
      'a deviation',
      () =>
        hidden.meeting.parties.map((party) => toText(deviationDocument(hidden, party))).join('\n'),
    ],
    [
      'what the region gets, earlier versions and the document too',
      () => opened(JSON.stringify(planBundle(consented(), 'submission-1', now))),
    ],
    [
      'the package',
      async () => {
        const made = await writePackage(consented(), 'submission-1', now)
        if (!made.ok) throw new Error(made.code)
        const { unzipSync, strFromU8 } = await import('fflate')
        return opened(
          Object.values(unzipSync(made.value))
            .map((file) => strFromU8(file))
            .join('\n'),
        )
      },
    ],
  ])('%s', async (_name, what) => {
    const text = await what()
    expect(text.length).toBeGreaterThan(20)
    expect(around(text)).toEqual([])
  })
})

test('where the plan has met before is a place too', () => {
  const before = withVersion(
    { ...whole, meeting: { ...whole.meeting, place: 'Hemviken' } },
    'meeting',
    now,
  )
  const plan = { ...before, meeting: { ...whole.meeting, notes: 'Som sist i Hemviken.' } }
  expect(shield(plan).meeting.notes).toBe('Som sist i (plats utelämnad).')
})

test('choices and days stay, whatever the places are called', () => {
  const odd = { ...whole, child: { ...whole.child, municipality: 'none', region: 'region' } }
  expect(shield(odd).meeting.parties.map(({ sector }) => sector)).toEqual(
    whole.meeting.parties.map(({ sector }) => sector),
  )
})

test('without protection an earlier version keeps its place', () => {
  const open = withVersion({ ...whole, child: completePlan.child }, 'meeting', now)
  const gate = consentGate(open, today)
  if (!gate.ok) throw new Error(gate.code)
  const bundle = JSON.stringify(planBundle(gate.value, 'submission-1', now))
  const [version] = [...opened(bundle).matchAll(/"place":"([^"]*)"/g)].map(([, at]) => at)
  expect(version).toBe(bytesOf(place))
})
