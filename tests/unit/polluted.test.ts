import { afterEach, expect, test } from 'vitest'
import { gate } from '../../lib/plan/gate.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { compareChildren } from '../../lib/plan/same-child.ts'
import { completePlan } from '../fixtures/complete.ts'

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
