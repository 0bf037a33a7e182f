import { describe, expect, test } from 'vitest'
import { answerName } from '../../lib/i18n/answer-name.ts'
import { saving } from '../../lib/i18n/sv/saving.ts'
import type { Definition } from '../../lib/plan/answers/definition.ts'
import { checklist } from '../../lib/plan/checklist.ts'
import { partOf } from '../../lib/plan/mended-parts.ts'
import { mendPlan } from '../../lib/plan/mending.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { type Plan, planDefinition } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'
import { chance } from '../fixtures/generated-plan.ts'
import { generatedWholePlan } from '../fixtures/generated-whole-plan.ts'

const kept = (plan: unknown): unknown => JSON.parse(JSON.stringify(plan))

function mended(found: unknown, id = completePlan.id): Plan {
  let made = 0
  const newId = () => `new-${++made}`
  const result = mendPlan(kept(found), { id, now: '2026-11-22T09:00:00Z', newId })
  if (!result.ok) throw new Error(result.code)
  expect(restorePlan(kept(result.value))).toEqual(success(result.value))
  return result.value
}
const told = (plan: Plan) => (plan.mended ?? []).map(({ path, was }) => [path.join('/'), was])

const day = '202611-02-01'

describe('a stored plan that cannot be read is mended answer by answer', () => {
  test('a day as a Swedish browser has typed it is emptied, and told', () => {
    const [goal] = completePlan.goals
    const plan = mended({
      ...completePlan,
      goals: completePlan.goals.map((each) => (each === goal ? { ...each, due: day } : each)),
    })
    expect(plan.goals[0]).toEqual({ ...goal, due: '' })
    expect(told(plan)).toEqual([[`goals/${goal?.id}/due`, day]])
    expect({ ...plan, goals: [], mended: undefined }).toEqual({ ...completePlan, goals: [] })
    expect(plan.mended?.map(partOf)).toEqual([8])
  })

  test('of a row the wrong cell, and of a list what is no row', () => {
    const [first] = completePlan.interventions
    const plan = mended({
      ...completePlan,
      interventions: [{ ...first, status: 'soon', start: 7 }, 'Läxhjälp'],
    })
    expect(plan.interventions).toEqual([{ ...first, status: 'notStarted', start: '' }])
    expect(told(plan)).toEqual([
      [`interventions/${first?.id}/start`, 7],
      [`interventions/${first?.id}/status`, 'soon'],
      ['interventions', 'Läxhjälp'],
    ])
  })

  test('a whole part that is none is empty, and kept', () => {
    const plan = mended({ ...completePlan, leadPrincipal: 'Skolan' })
    expect(plan.leadPrincipal.unit).toBe('')
    expect(told(plan)).toEqual([['leadPrincipal', 'Skolan']])
  })

  test('one of the region’s questions does not take the others with it', () => {
    const plan = mended({ ...completePlan, extra: { a: 'ja', b: 3 } })
    expect(plan.extra).toEqual({ a: 'ja' })
    expect(told(plan)).toEqual([['extra/b', 3]])
  })

  test('what lies under another id than its own gets the id that it lies under', () => {
    const plan = mended({ ...completePlan, id: '', custody: 'x' }, 'under-this')
    expect(plan.id).toBe('under-this')
    expect(told(plan)).toContainEqual(['id', ''])
  })
})

describe('nothing is opened by an answer that could not be read', () => {
  test('the identity is protected', () => {
    const plan = mended({ ...completePlan, child: { ...completePlan.child, protectedIdentity: 1 } })
    expect(plan.child.protectedIdentity).toBe('skyddadFolkbokforing')
    expect(plan.child.name).toBe(completePlan.child.name)
  })

  test.each(['withdrawn', 'date'])('a consent whose %s is unreadable is none', (answer) => {
    const { consent } = completePlan
    const spoilt = consent.planning.map((grant) => ({ ...grant, [answer]: day }))
    const plan = mended({ ...completePlan, consent: { ...consent, planning: spoilt } })
    expect(plan.consent.planning).toEqual([])
    expect(told(plan)).toEqual(spoilt.map((grant) => ['consent/planning', grant]))
    expect(checklist(plan, '2026-10-12')[2]?.status).not.toBe('complete')
  })

  test.each([
    ['validUntil', day],
    ['withdrawnUnits', [{ unit: 'BUP', date: day }]],
    ['notShared', 4],
  ])('where %s of what may be shared is unreadable, sharing is asked for again', (name, was) => {
    const { consent } = completePlan
    const sharing = { ...consent.sharing, [name]: was }
    const plan = mended({ ...completePlan, consent: { ...consent, sharing } })
    expect(plan.consent.sharing.grants).toEqual([])
    expect(told(plan)).toHaveLength(1 + consent.sharing.grants.length)
  })

  test('a handoff that is unreadable is no attempt that waits', () => {
    const handoff = {
      submission: 's',
      startedAt: '2026-10-02T10:00:00Z',
      fingerprint: '',
      receipt: 1,
    }
    const plan = mended({ ...completePlan, handoffs: [handoff] })
    expect(plan.handoffs).toEqual([])
    expect(told(plan)).toEqual([['handoffs', handoff]])
  })
})

test('an earlier version that cannot be read does not hide the plan, and is kept as it was', () => {
  const bad = { number: 1, at: 'i går', cause: 'handoff', content: { child: day } }
  const restored = restorePlan(kept({ ...completePlan, versions: [...completePlan.versions, bad] }))
  expect(restored).toEqual(
    success({ ...completePlan, mended: [{ id: 'version-1', path: ['versions'], was: bad }] }),
  )
})

test('a newer program’s plan, and what is no plan at all, are left alone', () => {
  const maker = { id: 'a', now: '2026-11-22T09:00:00Z', newId: () => 'b' }
  expect(mendPlan({ ...completePlan, schemaVersion: 99 }, maker)).toEqual(failure('newer-version'))
  for (const found of ['x', null, [completePlan], 3, undefined]) {
    expect(mendPlan(found, maker)).toEqual(failure('not-a-plan'))
  }
})

test.each([
  ['[', ']'],
  ['{"a":', '}'],
  ['{"content":[', ']}'],
])('what lies 20,000 deep is told in short, wherever it is: %s', (open, close) => {
  const deep: unknown = JSON.parse(`${open.repeat(20_000)}1${close.repeat(20_000)}`)
  const places: readonly object[] = [
    { custody: deep },
    { goals: [{ ...completePlan.goals[0], due: deep }] },
    { goals: deep },
    { versions: [deep] },
    { extra: { a: deep } },
    { unread: [{ content: deep }] },
    { mended: [{ id: 'm', path: [], was: deep }] },
    { unknown: deep },
  ]
  let made = 0
  const maker = { id: completePlan.id, now: '2026-11-22T09:00:00Z', newId: () => `new-${++made}` }
  for (const place of places) {
    const plan = mendPlan({ ...completePlan, ...place }, maker)
    if (!plan.ok) throw new Error(plan.code)
    expect(plan.value.child).toEqual(completePlan.child)
    expect(JSON.stringify(plan.value.mended ?? []).length).toBeLessThan(2000)
  }
})

test('whatever is anywhere in whatever plan, it opens, and nothing that stood there is dropped', () => {
  const seed = 2026
  const next = chance(seed)
  const any = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)] as Value
  const places = (value: unknown): { holder: Record<string, unknown>; key: string }[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [
          { holder: value as Record<string, unknown>, key },
          ...places(inner),
        ])
      : []
  for (let round = 0; round < 600; round += 1) {
    const plan = kept(generatedWholePlan(round)) as Record<string, unknown>
    const marks: string[] = []
    for (let at = 0; at < 3; at += 1) {
      const { holder, key } = any(places(plan))
      const mark = `«${round}-${at}»`
      holder[key] = any<unknown>([
        { mark },
        [mark],
        7.5,
        null,
        { id: mark, due: mark },
        `${mark} x`,
      ])
      if (JSON.stringify(plan).includes(mark)) marks.push(mark)
    }
    if (typeof plan.schemaVersion === 'number' && plan.schemaVersion > 1) continue
    const left = JSON.stringify(plan)
    const opened = JSON.stringify(mended(plan, `plan-${round}`))
    for (const mark of marks.filter((each) => left.includes(each))) {
      expect(opened, `seed ${seed}, round ${round}`).toContain(mark)
    }
  }
})

test('every answer has a name', () => {
  const names = new Set<string>()
  const walk = (definition: Definition, name: string): void => {
    const { parts, row, inner } = definition
    if (name !== '') names.add(name)
    for (const [key, each] of Object.entries(parts ?? {})) walk(each, key)
    if (row) walk(row, name)
    if (inner) walk(inner, name)
  }
  // What stands in a row that is kept whole is named with the row.
  const {
    versions: _v,
    handoffs: _h,
    unread: _u,
    mended: _m,
    otherRecords: _o,
    pdf: _p,
    ...rest
  } = planDefinition.parts
  walk({ parts: rest }, '')
  const inside = ['sequence', 'cancelled', 'number', 'part', 'since', 'spent']
  const lacking = [...names].filter(
    (name) => !(name in saving.saving.answers) && !inside.includes(name),
  )
  expect(lacking).toEqual([])
  expect(answerName(['goals', 'g1', 'due'], saving.saving)).toBe('Senast')
  expect(answerName(['consent', 'planning'], saving.saving)).toBe('Samtycke till planen')
})
