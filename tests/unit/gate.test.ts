import { describe, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import { gate } from '../../lib/plan/gate.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'
import { awkwardTexts, chance } from '../fixtures/generated-plan.ts'
import { generatedWholePlan } from '../fixtures/generated-whole-plan.ts'
import { typedInputs } from '../fixtures/typed.ts'

const readBack = (plan: unknown) => restorePlan(JSON.parse(JSON.stringify(plan)))

/** The value with something else at one place, and all around it copied. */
function put(value: unknown, path: readonly string[], at: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return at
  if (Array.isArray(value))
    return value.map((each, i) => (String(i) === name ? put(each, rest, at) : each))
  const old = value as Record<string, unknown>
  return { ...old, [name]: put(old[name], rest, at) }
}

const paths = (value: unknown, before: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [before, ...Object.entries(value).flatMap(([key, each]) => paths(each, [...before, key]))]
    : [before]

describe('what comes through the gate', () => {
  test('is the same plan, and the same parts of it, where nothing is wrong', () => {
    for (const plan of [completePlan, createPlan('a', '2026-10-02T08:00:00Z')]) {
      const gated = gate(plan)
      expect(gated.ok && gated.plan).toBe(plan)
    }
  })

  test('is what is read back, whatever is put anywhere in whatever plan', () => {
    const seed = 12
    const next = chance(seed)
    const any = <Value>(values: readonly Value[]): Value =>
      values[Math.floor(next() * values.length)] as Value
    const things: readonly unknown[] = [
      ...typedInputs.filter((text) => text.length < 1000),
      ...awkwardTexts.slice(0, 20),
      ...[0, -1, 1.5, Number.NaN, Infinity, 2 ** 53, true, false, null, undefined],
      ...[[], {}, [[]], ['x'], { a: 1 }, [{ id: 'x' }], new Date(0), () => 1, 'x'.repeat(65)],
      ...[JSON.parse('{"__proto__":"x","a":"y"}'), JSON.parse('{"a":{"b":{"c":[1,null]}}}')],
    ]
    let through = 0
    for (let round = 0; round < 1500; round += 1) {
      const plan = generatedWholePlan(round % 40)
      const changed = put(plan, any(paths(plan)), any(things)) as Plan
      const isPlan = typeof changed === 'object' && changed !== null && !Array.isArray(changed)
      const gated = isPlan ? gate(changed) : { ok: false as const }
      if (gated.ok) {
        through += 1
        expect(readBack(gated.plan), `seed ${seed}, round ${round}`).toEqual(success(gated.plan))
      }
    }
    expect(through).toBeGreaterThan(300)
  })

  test.each<[string, Partial<Plan>, readonly string[]]>([
    [
      'a day as a Swedish browser has typed it',
      { followUp: { date: '202611-02-01', time: '', caller: '' } },
      ['followUp', 'date'],
    ],
    [
      'a day in a row',
      { goals: [{ ...emptyRow.goal('g1', 'short'), due: '20261-01-01' }] },
      ['goals', 'g1', 'due'],
    ],
    ['a list of none of its kind', { interventions: 'x' as never }, ['interventions']],
  ])('%s does not, and the answer is named', (_name, changed, path) => {
    expect(gate({ ...completePlan, ...changed })).toEqual({ ok: false, path })
  })

  test('has no sign that some place would lose or change', () => {
    const gated = gate({
      ...completePlan,
      ownWish: 'a\0b\u000bc\ud83dd',
      guardians: [{ id: 'g', name: 'Eva\u0007', personalNumber: '' }],
    })
    expect(gated.ok && gated.plan).toMatchObject({
      ownWish: 'ab\nc\ufffdd',
      guardians: [{ name: 'Eva' }],
    })
  })

  test('costs a key no more in a plan with many versions', () => {
    const version = { number: 1, at: '2026-10-02T08:00:00Z', cause: 'handoff' as const }
    const {
      surveys: _s,
      handoffs: _h,
      versions: _v,
      otherRecords: _o,
      unread: _u,
      ...content
    } = completePlan
    const versions = Array.from({ length: 50 }, (_, index) => ({
      ...version,
      number: index + 1,
      content,
    }))
    let reads = 0
    const watched = versions.map(
      (each) =>
        new Proxy(each, {
          get(of, name) {
            reads += 1
            return Reflect.get(of, name)
          },
        }),
    )
    let plan: Plan = { ...completePlan, versions: watched }
    const first = gate(plan)
    if (first.ok) plan = first.plan
    reads = 0
    for (let key = 0; key < 20; key += 1)
      expect(gate({ ...plan, ownWish: 'x'.repeat(key) }).ok).toBe(true)
    expect(reads).toBe(0)
  })
})
