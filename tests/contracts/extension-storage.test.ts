import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createStorage } from '../../lib/extension/storage/storage.ts'
import { failure, success } from '../../lib/result.ts'
import { defaultSettings, type Settings } from '../../lib/session/ports/storage.ts'
import { fakeBrowser } from './fake-browser.ts'
import { deriveQuickly, passphrase, plansOnly, planWith, resetDevice } from './storage-kinds.ts'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}))

const { session } = fakeBrowser.storage
const plan = planWith('Nils')
const settings = { ...defaultSettings, lockAfter: 5 }
const create = (storage: ReturnType<typeof createStorage>) => storage.create?.(passphrase)
const open = ['vault/key', 'vault/lock-after', 'vault/touched-at']

beforeEach(() => {
  resetDevice()
  deriveQuickly()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('choosing a passphrase', () => {
  test('moves plans and settings into the vault and leaves the key alone in memory', async () => {
    const storage = createStorage()
    await storage.write(plan)
    await storage.changeSettings(() => settings)
    expect(session.names()).toEqual([`draft/plan/${plan.id}`, 'draft/settings'])
    expect(await create(storage)).toEqual(success(undefined))
    expect(storage.state.value).toBe('open')
    expect(session.names()).toEqual(open)
    expect(await session.get('vault/lock-after')).toEqual({ 'vault/lock-after': 5 })
    expect(await storage.readAll()).toEqual(plansOnly([plan]))
    expect(await storage.readSettings()).toEqual(success(settings))
  })

  test('needs ten characters; until then all is as it was', async () => {
    const storage = createStorage()
    await storage.write(plan)
    expect(await storage.create?.('  för kort  ')).toEqual(failure('too-short'))
    expect(storage.state.value).toBe('temporary')
    expect(await storage.readAll()).toEqual(plansOnly([plan]))
  })

  test('happens once, and a write in another window meanwhile is not lost', async () => {
    const [one, two] = [createStorage(), createStorage()]
    await one.write(plan)
    const later = planWith('Åsa')
    const answers = await Promise.all([create(one), two.write(later), create(two)])
    expect(answers).toEqual([success(undefined), success(undefined), failure('failed')])
    expect(two.state.value).toBe('open')
    expect(session.names()).toEqual(open)
    const read = await two.readAll()
    expect(read.ok && read.value.plans).toHaveLength(2)
  })

  test('leaves nothing behind when the panel was closed in the middle', async () => {
    const storage = createStorage()
    await storage.write(plan)
    const left = await session.get(null)
    await create(storage)
    session.reset()
    await session.set(left)
    const next = createStorage()
    expect(await next.readAll()).toEqual(failure('locked'))
    expect(session.names()).toEqual([])
    expect(await next.unlock(passphrase)).toEqual(success(undefined))
    expect(await next.readAll()).toEqual(plansOnly([plan]))
  })

  test('keeps the drafts when the disk refuses', async () => {
    const storage = createStorage()
    await storage.write(plan)
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    expect(await create(storage)).toEqual(failure('full'))
    expect(storage.state.value).toBe('temporary')
    expect(await storage.readAll()).toEqual(plansOnly([plan]))
  })
})

describe('a passphrase that is forgotten', () => {
  test('all that lies sealed is removed on the user’s press, and another can be chosen', async () => {
    await create(createStorage())
    await createStorage().write(plan)
    session.reset()
    const storage = createStorage()
    expect(await storage.unlock('något annat än det')).toEqual(failure('wrong-passphrase'))
    expect(await storage.empty?.()).toEqual(success(undefined))
    expect(storage.state.value).toBe('temporary')
    expect(await storage.readAll()).toEqual(plansOnly([]))
    expect(await storage.unlock(passphrase)).toEqual(failure('failed'))
    expect(await storage.create?.('en helt ny fras')).toEqual(success(undefined))
    expect(await storage.readAll()).toEqual(plansOnly([]))
    const next = createStorage()
    await next.readAll()
    expect(next.missing?.what.value).toBeUndefined()
  })

  test('nothing is removed from a vault that is open, or where none is known to be', async () => {
    const storage = createStorage()
    await storage.write(plan)
    expect(await storage.empty?.()).toEqual(failure('failed'))
    await create(storage)
    expect(await storage.empty?.()).toEqual(failure('failed'))
    expect(await storage.readAll()).toEqual(plansOnly([plan]))
  })
})

describe('the state', () => {
  test('is locked until it is known, and nothing is wiped while it cannot be', async () => {
    await createStorage().write(plan)
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('', 'InvalidStateError')
      },
    })
    const storage = createStorage()
    expect(storage.state.value).toBe('locked')
    expect(await storage.readAll()).toEqual(failure('locked'))
    expect(await storage.unlock(passphrase)).toEqual(failure('failed'))
    await storage.lock()
    expect(session.names()).toEqual([`draft/plan/${plan.id}`])
  })

  test('follows a lock and an opening made elsewhere', async () => {
    const [here, elsewhere] = [createStorage(), createStorage()]
    await here.readAll()
    expect(here.state.value).toBe('temporary')
    await create(elsewhere)
    expect(here.state.value).toBe('open')
    await session.remove('vault/key')
    await Promise.resolve()
    expect([here.state.value, elsewhere.state.value]).toEqual(['locked', 'locked'])
  })

  test('survives a closed panel, but not a closed browser', async () => {
    await create(createStorage())
    const reopened = createStorage()
    await reopened.readAll()
    expect(reopened.state.value).toBe('open')
    session.reset()
    const restarted = createStorage()
    expect(await restarted.readAll()).toEqual(failure('locked'))
  })
})

describe('memory that is full', () => {
  test('is told, and the draft that was there is kept', async () => {
    const storage = createStorage()
    await storage.write(plan)
    session.refuse(new Error('Session storage quota bytes exceeded. Values were not stored.'))
    expect(await storage.write({ ...plan, ownWish: 'Rida' })).toEqual(failure('full'))
    expect(await storage.readAll()).toEqual(plansOnly([plan]))
  })
})

test('locking wipes all that this storage has in memory', async () => {
  const storage = createStorage()
  await create(storage)
  await session.set({ another: 1 })
  await storage.lock()
  expect(session.names()).toEqual(['another'])
})

test.each([
  [{ 'kept/drafts': 2 }, { kind: 'drafts', count: 2 }],
  [{ 'kept/vault-since': '2026-01-02' }, { kind: 'vault', since: '2026-01-02' }],
])('what is missed, %j, is told until a passphrase is chosen', async (marks, told) => {
  await fakeBrowser.storage.local.set(marks)
  const storage = createStorage()
  await expect.poll(() => storage.missing?.what.value).toEqual(told)
  await create(storage)
  expect(storage.missing?.what.value).toBeUndefined()
  const kept = await fakeBrowser.storage.local.get('kept/vault-since')
  expect(kept).not.toMatchObject({ 'kept/vault-since': '2026-01-02' })
})

describe('settings that are damaged', () => {
  const damage = (found: unknown = 'x') => session.set({ 'draft/settings': found })

  test('keep nobody from choosing a passphrase', async () => {
    const storage = createStorage()
    await storage.write(plan)
    await damage()
    expect(await create(storage)).toEqual(success(undefined))
    expect(await storage.readAll()).toEqual(plansOnly([plan]))
    expect(await storage.readSettings()).toEqual(success(defaultSettings))
    expect(session.names()).toEqual(open)
  })

  test('are told as such, and hold up no change', async () => {
    const storage = createStorage()
    await damage()
    expect(await storage.readSettings()).toEqual(failure('damaged'))
    const asked: unknown[] = []
    const change = (kept?: Settings) => {
      asked.push(kept)
      return settings
    }
    expect(await storage.changeSettings(change)).toEqual(success(settings))
    expect(asked).toEqual([undefined])
    expect(await storage.readSettings()).toEqual(success(settings))
  })
})

describe('one setting that cannot be read', () => {
  const found = { ...settings, language: 'fi', endpoint: 'https://own.example/r4' }
  const read = { ...found, language: 'sv', unread: { language: 'fi' } }

  test('takes no other with it, and lies as it was when others are written, also in the vault', async () => {
    const storage = createStorage()
    await session.set({ 'draft/settings': found })
    expect(await storage.readSettings()).toEqual(success(read))
    const changed = await storage.changeSettings((kept = settings) => ({ ...kept, writer: 'Ida' }))
    expect(changed).toEqual(success({ ...read, writer: 'Ida' }))
    expect(await session.get('draft/settings')).toMatchObject({
      'draft/settings': { language: 'fi' },
    })
    await create(storage)
    expect(await storage.readSettings()).toEqual(success({ ...read, writer: 'Ida' }))
  })
})

test('the minutes until the lock follow the settings, also after opening again', async () => {
  const minutes = async () => (await session.get('vault/lock-after'))['vault/lock-after']
  const storage = createStorage()
  await create(storage)
  await storage.changeSettings(() => settings)
  expect(await minutes()).toBe(5)
  await storage.lock()
  expect(await minutes()).toBeUndefined()
  await storage.unlock(passphrase)
  expect(await minutes()).toBe(5)
})
