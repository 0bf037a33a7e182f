import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { holds, runProbes } from '../acceptance/run-probes.ts'
import { pageOf, textOf } from '../acceptance/table.ts'
import { root } from '../setup/root.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { answerWith, Faults, outcome } from '../world/backend/faults.ts'

// The probes ask one thing after the other: seconds on a machine of one's own, more on a shared one.
vi.setConfig({ testTimeout: 180_000 })

const faults = new Faults()
let backend: Backend

beforeAll(async () => {
  backend = await createBackend({ data: ':memory:', faults })
})
afterAll(() => backend.close())

test('the backend does all that is asked of a server, as the page about it says', async () => {
  const findings = await runProbes(backend.url, undefined)
  expect(holds(findings), textOf(findings)).toBe(true)
  expect(findings.left).toEqual([])
  const page = readFileSync(join(root, '.github/fhir-acceptance.md'), 'utf8')
  expect(pageOf(findings)).toBe(page)
})

test('a server without transactions is found out', async () => {
  const isBundle = ({ method, path }: { method: string; path: string }) =>
    method === 'POST' && path === '/fhir'
  faults.next(isBundle, answerWith(outcome(501, 'No transactions')), 9999)
  const findings = await runProbes(backend.url, undefined)
  expect(holds(findings)).toBe(false)
  const failed = findings.all.filter(({ instead }) => instead !== undefined)
  expect(new Set(failed.map(({ probe }) => probe.area))).toEqual(
    new Set(['transaction', 'handoff']),
  )
})
