import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { deriveQuickly, resetDevice } from './storage-kinds.ts'
import { made, names, oldPlan } from './vault-windows.ts'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}))

// What a key costs, counted in bytes.

beforeEach(() => {
  resetDevice()
  deriveQuickly()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const bytesSealed = () => {
  const spy = vi.spyOn(crypto.subtle, 'encrypt')
  return () => spy.mock.calls.reduce((sum, [, , data]) => sum + data.byteLength, 0)
}

test('in a plan of two hundred rows and fifty versions is what the key changed', async () => {
  const plan = oldPlan(50, 200)
  const { vault } = await made([plan])
  await vault.read(plan.id)
  await vault.write(setAnswer('ownWish', 'R')(plan))
  const sealed = bytesSealed()
  const unsealed = vi.spyOn(crypto.subtle, 'decrypt')
  await vault.write(setAnswer('ownWish', 'Ri')(plan))
  expect(sealed()).toBeGreaterThan(0)
  expect(sealed()).toBeLessThan(200)
  expect(unsealed).not.toHaveBeenCalled()
})

test.each([
  ['a new plan', oldPlan(0)],
  ['an old one', oldPlan(30, 50)],
])(
  'ten minutes of typing in %s write at most five megabytes',
  async (_, plan) => {
    const { vault } = await made([plan])
    await vault.read(plan.id)
    const sealed = bytesSealed()
    for (let key = 1; key <= 3_000; key += 1) {
      const written = 'Hon vill ha lugn vid lunchen. '.repeat(100).slice(0, key)
      await vault.write(setAnswer('ownWish', written)(plan))
    }
    expect(sealed()).toBeLessThan(5_000_000)
    const { length } = await names('edit/')
    expect(length).toBeLessThan(1_000)
    expect(await vault.read(plan.id)).toMatchObject({
      value: { ownWish: 'Hon vill ha lugn vid lunchen. '.repeat(100) },
    })
  },
  60_000,
)

test('a version that is new is sealed once', async () => {
  const plan = oldPlan(3)
  const { vault } = await made([plan])
  await vault.read(plan.id)
  const sealed = bytesSealed()
  const next = withVersion(setAnswer('ownWish', 'Rida')(plan), 'meeting', '2026-11-01T08:00:00Z')
  await vault.write(next)
  const once = sealed()
  expect(await names('part/')).toHaveLength(5)
  await vault.write(setAnswer('ownWish', 'Rida.')(next))
  expect(sealed() - once).toBeLessThan(200)
})
