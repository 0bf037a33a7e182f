import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { draftName } from '../../lib/extension/storage/session-names.ts'
import { failure, success } from '../../lib/result.ts'
import { defaultSettings, type Settings } from '../../lib/session/ports/storage.ts'
import { fakeBrowser } from './fake-browser.ts'
import { deriveQuickly, kinds, passphrase, planWith, resetDevice } from './storage-kinds.ts'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}))

beforeEach(() => {
  resetDevice()
  deriveQuickly()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const shared = Object.entries(kinds).filter(([name]) => name.startsWith('extension'))

const openTwo = async (open: (typeof kinds)[string]['open']) => {
  const { first, second } = await open()
  if (!first.shared || !second?.shared) throw new Error('These windows share nothing.')
  return { one: first.shared, other: second.shared, first, second }
}

describe.each(shared)('plans that windows share: %s', (_name, { open }) => {
  test('one reads what the other has written, and that there is none', async () => {
    const { one, second } = await openTwo(open)
    const plan = planWith('Åsa')
    await second.write(plan)
    expect(await one.read(plan.id)).toEqual(success(plan))
    expect(await one.read('another')).toEqual(success(undefined))
  })

  test('many changes from both, that nobody waited for, are all made', async () => {
    const { one, other, first } = await openTwo(open)
    const plan = planWith('Åsa')
    await first.write(plan)
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? one : other).update(plan.id, (kept) => ({
          ...(kept ?? plan),
          ownWish: `${kept?.ownWish}${index} `,
        })),
      ),
    )
    const read = await one.read(plan.id)
    const words = read.ok ? (read.value?.ownWish.trim().split(' ') ?? []) : []
    expect(words.map(Number).toSorted((a, b) => a - b)).toEqual([...Array(20).keys()])
  })

  test('a change of what is not there begins with nothing', async () => {
    const { one, other } = await openTwo(open)
    const plan = planWith('Åsa')
    const seen = vi.fn(() => plan)
    expect(await one.update(plan.id, seen)).toEqual(success(plan))
    expect(seen).toHaveBeenCalledWith(undefined)
    expect(await other.read(plan.id)).toEqual(success(plan))
  })
})

test.each<[string, object | string]>([
  ['damaged', 'no plan'],
  ['not-a-plan', { ...planWith('Åsa'), followUp: { date: '202611-02-01' } }],
  ['newer-version', { ...planWith('Åsa'), schemaVersion: 99 }],
])('what is %s is written over only by the user’s own press', async (fault, content) => {
  const { one, first } = await openTwo(shared[0]?.[1].open ?? fail)
  const plan = planWith('Åsa')
  await fakeBrowser.storage.session.set({ [draftName(plan.id)]: content })
  expect(await one.update(plan.id, () => plan)).toEqual(failure(fault))
  expect(await first.write(plan)).toEqual(failure(fault))
  const unreadable = [{ id: plan.id, fault, content }]
  expect(await first.readAll()).toEqual(success({ plans: [], unreadable }))
  expect(await first.replace(plan)).toEqual(success(undefined))
  expect(await one.read(plan.id)).toEqual(success(plan))
})

test('drafts that cannot be read go into the vault as they are', async () => {
  const { first } = await openTwo(shared[0]?.[1].open ?? fail)
  const plan = planWith('Åsa')
  const content = { ...planWith('Nils'), custody: 'shared' }
  await first.write(plan)
  await fakeBrowser.storage.session.set({ [draftName(content.id)]: content })
  expect(await first.create?.(passphrase)).toEqual(success(undefined))
  const unreadable = [{ id: content.id, fault: 'not-a-plan', content }]
  expect(await first.readAll()).toEqual(success({ plans: [plan], unreadable }))
})

test('a locked vault is neither read nor changed', async () => {
  const { one, other, first } = await openTwo(shared[1]?.[1].open ?? fail)
  const plan = planWith('Åsa')
  await first.write(plan)
  await first.lock()
  expect(await other.read(plan.id)).toEqual(failure('locked'))
  expect(await one.update(plan.id, () => plan)).toEqual(failure('locked'))
})

function fail(): never {
  throw new Error('There is no such storage.')
}

describe.each(shared)('settings that windows share: %s', (_name, { open }) => {
  test('changes the settings as they are kept, in whichever window: none takes back another’s', async () => {
    const { first, second } = await openTwo(open)
    const keepUntil =
      (id: string) =>
      (kept: Settings = defaultSettings) => ({
        ...kept,
        keptUntil: { ...kept.keptUntil, [id]: '2027-01-01' },
      })
    await Promise.all([
      first.changeSettings(keepUntil('a')),
      second.changeSettings(keepUntil('b')),
      first.changeSettings((kept = defaultSettings) => ({ ...kept, writer: 'Eva' })),
      second.changeSettings(keepUntil('c')),
    ])
    expect(await first.readSettings()).toEqual(
      success({
        ...defaultSettings,
        writer: 'Eva',
        keptUntil: { a: '2027-01-01', b: '2027-01-01', c: '2027-01-01' },
      }),
    )
  })
})
