import 'fake-indexeddb/auto'
import { del, entries, get, set } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { success } from '../../lib/result.ts'
import { importKey, seal } from '../../lib/vault/seal.ts'
import { completePlan } from '../fixtures/complete.ts'
import { chance, generatedPlans } from '../fixtures/generated-plan.ts'
import { deriveQuickly, passphrase, resetDevice } from './storage-kinds.ts'
import { disk, made, names, oldPlan } from './vault-windows.ts'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}))

type Raw = Uint8Array<ArrayBuffer>
const onPlan = (id: string) => `plan/${id}`

beforeEach(() => {
  resetDevice()
  deriveQuickly()
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** As it was sealed before: whole, under its name alone. */
async function layWhole(key: Raw, plan: Plan): Promise<void> {
  await set(onPlan(plan.id), await seal(await importKey(key), onPlan(plan.id), plan), disk())
}

describe('a vault of before', () => {
  test('opens, and its plans are the same; one is moved over when it is written, with every version and receipt', async () => {
    const { keeper, open } = await made()
    const plan = oldPlan(5)
    const plans = [plan, ...generatedPlans(20).filter(({ id }) => id !== plan.id)]
    for (const each of plans) await layWhole((await keeper.read()) as Raw, each)
    const found = await open().readAll()
    expect(found.ok && found.value.unreadable).toEqual([])
    const byId = new Map(plans.map((each) => [each.id, each]))
    for (const each of found.ok ? found.value.plans : []) expect(each).toEqual(byId.get(each.id))
    const edited = setAnswer('ownWish', 'Rida')(plan)
    const window = open()
    await window.read(plan.id)
    expect(await window.write(edited)).toEqual(success(undefined))
    expect(await open().read(plan.id)).toEqual(success(edited))
    expect(await names('part/')).toHaveLength(6)
  })

  test('is not opened by a program that does not know of edits', async () => {
    const { open, keeper, store } = await made()
    const header = (await get('header', store)) as object
    await set('header', { ...header, version: 1 }, store)
    await layWhole((await keeper.read()) as Raw, completePlan)
    const vault = open()
    expect(await vault.unlock(passphrase)).toEqual(success(undefined))
    expect(await get('header', store)).toEqual({ ...header, version: 2 })
  })
})

test('two thousand steps of three windows in plans of all kinds: what is read is what was written last', async () => {
  const plans = generatedPlans(40).slice(0, 6)
  const { open } = await made(plans)
  const windows = [open(), open(), open()]
  const random = chance(14)
  const pick = <Value>(from: readonly Value[]): Value =>
    from[Math.floor(random() * from.length)] as Value
  const expected = new Map(plans.map((plan) => [plan.id, plan]))
  const others = generatedPlans(200)
  for (let step = 0; step < 2_000; step += 1) {
    const { id } = pick(plans)
    const window = pick(windows)
    const there = await window.read(id)
    expect(there).toEqual(success(expected.get(id)))
    const base = expected.get(id) ?? pick(plans)
    const what = random()
    if (what < 0.02) {
      await window.remove(id)
      expected.delete(id)
      continue
    }
    const next =
      what < 0.05
        ? { ...pick(others), id }
        : what < 0.1
          ? withVersion(base, 'meeting', new Date(Date.UTC(2027, 0, 1, 0, 0, step)).toISOString())
          : what < 0.15
            ? { ...base, versions: base.versions.slice(1) }
            : setAnswer('ownWish', `${base.ownWish}${step}`.slice(-300))(base)
    const plan = { ...next, id }
    expect(await window.write(plan)).toEqual(success(undefined))
    expected.set(id, plan)
  }
  const all = await open().readAll()
  expect(all.ok && new Map(all.value.plans.map((plan) => [plan.id, plan]))).toEqual(expected)
}, 120_000)

describe('what is not as it was written', () => {
  const typed = ['R', 'Ri', 'Rid', 'Rida']
  async function typedIn() {
    const found = await made([completePlan, { ...completePlan, id: 'another' }])
    await found.vault.read(completePlan.id)
    for (const ownWish of typed)
      await found.vault.write(setAnswer('ownWish', ownWish)(completePlan))
    const edits = await names(`edit/${completePlan.id}/`)
    expect(edits).toHaveLength(4)
    return { ...found, edits }
  }

  test.each<[string, (edits: readonly string[]) => Promise<void>, string]>([
    ['taken away in the middle', async ([, second]) => del(second as string, disk()), 'R'],
    [
      'changed',
      async ([, , third]) => {
        const bytes = (await get(third as string, disk())) as Raw
        await set(
          third as string,
          bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
          disk(),
        )
      },
      'Ri',
    ],
    [
      'in the place of another',
      async ([first, second]) => set(second as string, await get(first as string, disk()), disk()),
      'R',
    ],
  ])(
    'an edit %s: the plan is told to be damaged, and can be mended with what is known',
    async (_, damage, ownWish) => {
      const { open, edits } = await typedIn()
      await damage(edits)
      const window = open()
      expect(await window.read(completePlan.id)).toMatchObject({ code: 'damaged' })
      expect(await window.write(completePlan)).toMatchObject({ code: 'damaged' })
      const all = await window.readAll()
      expect(all).toMatchObject({
        value: {
          plans: [{ id: 'another' }],
          unreadable: [{ id: completePlan.id, fault: 'damaged', content: { ownWish } }],
        },
      })
      const mended = setAnswer('ownWish', 'Rida')(completePlan)
      expect(await window.replace(mended)).toEqual(success(undefined))
      expect(await open().read(completePlan.id)).toEqual(success(mended))
      expect(await names(`edit/${completePlan.id}/`)).toEqual([])
    },
  )

  test('an earlier version that is gone: the plan is there, and says so', async () => {
    const plan = oldPlan(3)
    const { open } = await made([plan])
    const sizes = await Promise.all(
      (await names('part/')).map(
        async (name) => [name, ((await get(name, disk())) as Raw).length] as const,
      ),
    )
    const [largest] = sizes.toSorted(([, one], [, other]) => other - one)
    await del(largest?.[0] ?? '', disk())
    const window = open()
    const found = await window.read(plan.id)
    expect(found.ok && found.value?.versions).toHaveLength(2)
    expect(found.ok && found.value?.mended?.map(({ path }) => path)).toEqual([['versions']])
    const edited = setAnswer('ownWish', 'Rida')((found.ok && found.value) || plan)
    expect(await window.write(edited)).toEqual(success(undefined))
    expect(await open().read(plan.id)).toEqual(success(edited))
  })
})

test('a plan that is removed leaves nothing of itself', async () => {
  const plan = oldPlan(3)
  const { vault } = await made([plan])
  await vault.read(plan.id)
  await vault.write(setAnswer('ownWish', 'Rida')(plan))
  await vault.remove(plan.id)
  expect((await entries<string, unknown>(disk())).map(([name]) => name).sort()).toEqual([
    'header',
    'settings',
  ])
})

test('a copy under another id has parts of its own', async () => {
  const plan = oldPlan(2)
  const copy = { ...plan, id: 'copy' }
  const { vault, open } = await made([plan])
  await vault.read(plan.id)
  await vault.write(copy)
  await vault.remove(plan.id)
  expect(await open().read('copy')).toEqual(success(copy))
})

test('locked by another window, no word of a plan is given', async () => {
  const { vault, keeper } = await made([completePlan])
  await vault.read(completePlan.id)
  await keeper.clear()
  vault.forget()
  expect(await vault.read(completePlan.id)).toMatchObject({ code: 'locked' })
})

test('locked by another window while a plan is written, no word of it stays', async () => {
  const { vault, keeper } = await made([completePlan])
  await vault.read(completePlan.id)
  const key = (await keeper.read()) as Raw
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce((...given) => {
    vault.forget()
    return encrypt(...given)
  })
  expect(await vault.write(setAnswer('ownWish', 'Rida')(completePlan))).toEqual(success(undefined))
  await keeper.write(key)
  const opened = vi.spyOn(crypto.subtle, 'decrypt')
  expect(await vault.read(completePlan.id)).toMatchObject({ value: { ownWish: 'Rida' } })
  expect(opened).toHaveBeenCalled()
})
