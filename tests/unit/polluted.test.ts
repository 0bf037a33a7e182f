import { afterEach, describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { changesInRecord } from '../../lib/i18n/change-in-words.ts'
import { conflictOf } from '../../lib/plan/conflict/conflict.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { readSipFile, toSipFile } from '../../lib/plan/file/sip-file.ts'
import { gate } from '../../lib/plan/gate.ts'
import { mergePlans } from '../../lib/plan/merge.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { toHtml } from '../../lib/plan/output/html.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { compareChildren } from '../../lib/plan/same-child.ts'
import { type Plan, planDefinition } from '../../lib/plan/schema.ts'
import { changesBetween } from '../../lib/plan/versions/changes-between.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

// A page may give every object methods and data of its own.
const everyObject = Object.prototype as { extend?: unknown; options?: unknown }
afterEach(() => {
  delete everyObject.extend
  delete everyObject.options
})

test('a plan is read and kept where every object has more than its own', () => {
  const spent = { opening: 1000 }
  const agenda = { part: 'opening' as const, since: '2026-10-02T08:00:00Z', spent }
  const plan = { ...completePlan, meeting: { ...completePlan.meeting, agenda } }
  everyObject.extend = () => undefined
  everyObject.options = { get: 'all' }
  expect(gate(structuredClone(plan))).toMatchObject({ ok: true })
  expect(restorePlan(JSON.parse(JSON.stringify(plan)))).toMatchObject({ ok: true, value: plan })
})

/** Every key of every definition in another, so that a new one is among them. */
const keysIn = (definition: object, keys = new Set<string>()): ReadonlySet<string> => {
  for (const [key, value] of Object.entries(definition)) {
    keys.add(key)
    const inside = key === 'parts' ? Object.values(value) : [value]
    const isDefinition = ['or', 'inner', 'row', 'values', 'parts'].includes(key)
    if (isDefinition) for (const each of inside) keysIn(each as object, keys)
  }
  return keys
}

const plan: Plan = {
  ...protectedPlan,
  child: { ...protectedPlan.child, municipality: 'Hudiksvall' },
  ownWish: 'Jag vill bo kvar i Hudiksvall.',
  consent: {
    ...protectedPlan.consent,
    sharing: { ...protectedPlan.consent.sharing, withdrawnUnits: [] },
  },
  extra: { q: 'Ja' },
  extraLabels: { q: 'Fråga?' },
}
const now = '2026-10-05T08:00:00Z'
const changed: Plan = { ...plan, ownWish: 'Ny', changedAt: now }
const broken = { ...plan, goals: [{ ...plan.goals[0], due: 'i vår' }] }

/** All that is made of a plan. */
const works: Readonly<Record<string, () => unknown>> = {
  text: () => toText(planDocument(plan)),
  html: () => toHtml(planDocument(plan)),
  bundle: () => planBundle(plan as ConsentedPlan, 's1', now),
  read: () => planFromResources(storedBundle(planBundle(plan as ConsentedPlan, 's1', now))),
  restore: () => restorePlan(structuredClone(plan)),
  gate: () => gate(structuredClone(changed)),
  file: () => readSipFile(toSipFile(plan), { now, newId: () => 'n' }),
  mend: () => readSipFile(JSON.stringify(broken), { now, newId: () => 'n' }),
  changes: () => changesInRecord(changesBetween(plan, changed, '2026-10-05')),
  merge: () => mergePlans(plan, changed, { ...plan, meetingQuestion: 'Vad?', changedAt: now }),
  conflict: () => conflictOf(plan, changed).differences,
}
const done = (work: () => unknown): string => {
  try {
    return JSON.stringify(work())
  } catch (error) {
    return String(error)
  }
}

const names = [
  ...new Set([
    ...keysIn(planDefinition),
    ...'as with says section name words more own'.split(' '),
    ...'values keys list path choices key extend each map filter at has size first last'.split(' '),
  ]),
]

describe.each(names)('a page gives every object %s', (name) => {
  const usual = new Map(Object.entries(works).map(([of, work]) => [of, done(work)]))
  test.each(Object.keys(works))('%s is as everywhere else', (of) => {
    Object.defineProperty(Object.prototype, name, {
      value: () => [],
      writable: true,
      configurable: true,
    })
    try {
      expect(done(works[of] as () => unknown)).toBe(usual.get(of))
    } finally {
      Reflect.deleteProperty(Object.prototype, name)
    }
  })
})

test('another child stays another where Array.from is that of MooTools 1.4', () => {
  const { from } = Array
  Array.from = ((given: ArrayLike<unknown>) => Array.prototype.slice.call(given)) as typeof from
  try {
    const noted = { name: 'Alva Lind', personalNumber: '20180314-2387' }
    const other = { name: 'Alva Lind', personalNumber: '20120508-2397' }
    expect(compareChildren(noted, other).kind).toBe('differs')
  } finally {
    Array.from = from
  }
})
