import 'fake-indexeddb/auto'
import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto'
import { serialize } from 'node:v8'
import { createStore, del, entries, get, keys, set } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { failure, success } from '../../lib/result.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import { importKey, seal } from '../../lib/vault/seal.ts'
import { createVault } from '../../lib/vault/vault.ts'
import {
  createMemoryKeeper,
  deriveQuickly,
  passphrase,
  plansOnly,
  planWith,
  resetDevice,
} from './storage-kinds.ts'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}))

type Raw = Uint8Array<ArrayBuffer>

// Spelled out here and not taken from the code: they stand in every vault out there.
const disk = () => createStore('sip-panelen', 'sealed')
const onPlan = (id: string) => `plan/${id}`
const onRevision = (id: string) => `revision/${id}`
const first = planWith('Åsa Björkdotter')
const second = planWith('Nils Ekdal')
const ids = [first.id, second.id]
const content = { plans: [first, second], settings: defaultSettings }

async function made() {
  const keeper = createMemoryKeeper()
  const vault = createVault({ keeper })
  expect(await vault.create(passphrase, content)).toEqual(success(undefined))
  return { keeper, vault, store: disk() }
}

beforeEach(resetDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('what lies on the disk', () => {
  test('is the documented header, random ids and sealed bytes', async () => {
    const derive = vi.spyOn(crypto.subtle, 'deriveBits')
    const { store } = await made()
    expect((await keys(store)).sort()).toEqual(
      ['header', 'settings', ...ids.map(onPlan), ...ids.map(onRevision)].sort(),
    )
    const { salt, check, ...header } = (await get('header', store)) as Record<string, Raw>
    expect(header).toEqual({ version: 2, kdf: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 })
    expect([salt?.length, check?.length]).toEqual([16, 30])
    expect(derive.mock.calls[0]?.[0]).toEqual({
      name: 'PBKDF2',
      hash: 'SHA-256',
      iterations: 600_000,
      salt,
    })
  })

  test('holds no word of a plan, no passphrase and no key', async () => {
    deriveQuickly()
    const { store, keeper, vault } = await made()
    await vault.write({ ...first, ownWish: 'Rida på söndagar' })
    const words = ['Björkdotter', 'Ekdal', 'Rida', 'child', 'schemaVersion', 'lockAfter', 'hästar']
    const key = Buffer.from((await keeper.read()) ?? []).toString('latin1')
    const dump = Buffer.from(serialize(await entries(store)))
    for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
      const seen = dump.toString(encoding)
      for (const secret of [...words, key]) expect(seen).not.toContain(secret)
    }
    expect(dump.toString('latin1')).toContain(first.id)
  })

  test('has a fresh salt and a fresh IV each time', async () => {
    deriveQuickly()
    const { store, vault } = await made()
    const before = (await get(onPlan(first.id), store)) as Raw
    await vault.replace(first)
    const after = (await get(onPlan(first.id), store)) as Raw
    expect(after.slice(0, 12)).not.toEqual(before.slice(0, 12))
    const other = createVault({ keeper: createMemoryKeeper(), name: 'other' })
    await other.create(passphrase, content)
    const salts = [store, createStore('other', 'sealed')].map(
      async (of) => ((await get('header', of)) as { salt: Raw }).salt,
    )
    expect(await salts[0]).not.toEqual(await salts[1])
  })

  test('opens when another program has sealed it after the same description', async () => {
    const salt = randomBytes(16)
    const key = pbkdf2Sync(passphrase, salt, 600_000, 32, 'sha256')
    const sealed = (name: string, plain: unknown) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name))
      const data = [cipher.update(JSON.stringify(plain)), cipher.final()]
      return new Uint8Array(Buffer.concat([iv, ...data, cipher.getAuthTag()]))
    }
    const check = sealed('check', '')
    const parameters = { kdf: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 }
    await set('header', { version: 1, ...parameters, salt: new Uint8Array(salt), check }, disk())
    await set(onPlan(first.id), sealed(onPlan(first.id), first), disk())
    const vault = createVault({ keeper: createMemoryKeeper() })
    expect(await vault.unlock(passphrase)).toEqual(success(undefined))
    expect(await vault.readAll()).toEqual(plansOnly([first]))
  })
})

describe('what is not as it was written', () => {
  beforeEach(deriveQuickly)

  const changeByte = (bytes: Raw) => bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte))

  test('does not hide the other plans and is left as it lies', async () => {
    const { vault, store } = await made()
    const changed = changeByte((await get(onPlan(first.id), store)) as Raw)
    await set(onPlan(first.id), changed, store)
    await set(onPlan('unknown'), 'no bytes', store)
    expect(await vault.readAll()).toEqual(
      success({
        plans: [second],
        unreadable: [first.id, 'unknown'].map((id) => ({
          id,
          fault: 'damaged',
          content: undefined,
        })),
      }),
    )
    expect(await vault.write({ ...first, ownWish: 'Rida' })).toEqual(failure('damaged'))
    await vault.write({ ...second, ownWish: 'Rida' })
    expect(await get(onPlan(first.id), store)).toEqual(changed)
    expect(await get(onPlan('unknown'), store)).toBe('no bytes')
  })

  test('is told when nothing can be read', async () => {
    const { vault, store } = await made()
    const [one, two] = [await get(onPlan(first.id), store), await get(onPlan(second.id), store)]
    await set(onPlan(first.id), two, store)
    await set(onPlan(second.id), one, store)
    await set('settings', one, store)
    expect(await vault.readAll()).toMatchObject({
      value: { plans: [], unreadable: [{ fault: 'damaged' }, { fault: 'damaged' }] },
    })
    expect(await vault.readSettings()).toEqual(failure('damaged'))
  })

  test('is a newer version when a newer program wrote the plans', async () => {
    const { keeper, vault, store } = await made()
    const newer = { ...second, schemaVersion: 99 }
    const key = await importKey((await keeper.read()) as Raw)
    const sealed = await seal(key, onPlan(second.id), newer)
    await set(onPlan(second.id), sealed, store)
    const unreadable = [{ id: second.id, fault: 'newer-version', content: newer }]
    expect(await vault.readAll()).toEqual(success({ plans: [first], unreadable }))
    expect(await vault.write(second)).toEqual(failure('newer-version'))
    expect(await get(onPlan(second.id), store)).toEqual(sealed)
    expect(await vault.replace(second)).toEqual(success(undefined))
    expect(await vault.read(second.id)).toEqual(success(second))
  })

  test.each([
    ['a newer version', { version: 3, kdf: 'Argon2id' }, 'newer-version'],
    ['nothing we know', { salt: 'x' }, 'damaged'],
    ['fewer iterations', { iterations: 1000 }, 'damaged'],
    ['endless iterations', { iterations: 2 ** 40 }, 'damaged'],
  ] as const)('a header with %s does not open', async (_what, change, code) => {
    const { store, vault } = await made()
    await vault.lock()
    await set('header', { ...((await get('header', store)) as object), ...change }, store)
    expect(await vault.unlock(passphrase)).toEqual(failure(code))
    expect(await vault.readAll()).toEqual(failure('locked'))
  })

  test('takes no writes when the header is gone', async () => {
    const { store, vault } = await made()
    await del('header', store)
    const before = await entries(store)
    for (const plan of [planWith('Liv'), { ...first, ownWish: 'Rida' }])
      expect(await vault.write(plan)).toEqual(failure('damaged'))
    expect(await entries(store)).toEqual(before)
  })
})

describe('a disk that is full', () => {
  beforeEach(deriveQuickly)
  const quota = () => new DOMException('', 'QuotaExceededError')

  test.each([
    [
      'the request fails',
      function (this: IDBObjectStore) {
        const transaction = this.transaction as unknown as {
          _execRequestAsync(work: object): IDBRequest<IDBValidKey>
        }
        const operation = () => {
          throw quota()
        }
        return transaction._execRequestAsync({ source: this, operation })
      },
    ],
    [
      'the transaction is aborted',
      function (this: IDBObjectStore) {
        Object.defineProperty(this.transaction, 'error', { get: quota })
        this.transaction.abort()
        return {} as IDBRequest<IDBValidKey>
      },
    ],
  ])('is told when %s, and what was there is kept', async (_how, put) => {
    const { vault } = await made()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(put)
    expect(await vault.write({ ...first, ownWish: 'Rida' })).toEqual(failure('full'))
    vi.restoreAllMocks()
    const read = await vault.readAll()
    expect(read.ok && read.value.plans).toContainEqual(first)
    expect(await vault.write(first)).toEqual(success(undefined))
  })
})

describe('two at once', () => {
  beforeEach(deriveQuickly)

  test('write to one vault', async () => {
    const { keeper, vault } = await made()
    const other = createVault({ keeper })
    const added = ['Liv', 'Bo', 'Eva', 'Tor'].map(planWith)
    await Promise.all(added.map((plan, at) => (at % 2 ? vault : other).write(plan)))
    const read = await vault.readAll()
    expect(read.ok && read.value.plans).toHaveLength(6)
  })

  test('make one vault: the second is refused and takes nothing with it', async () => {
    const [one, two] = [createMemoryKeeper(), createMemoryKeeper()]
    const answers = await Promise.all([
      createVault({ keeper: one }).create(passphrase, content),
      createVault({ keeper: two }).create('en annan lösenfras', { ...content, plans: [] }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const [keeper, other] = answers[0].ok ? [one, two] : [two, one]
    expect(await other.read()).toBeUndefined()
    expect(await createVault({ keeper }).readAll()).toMatchObject({ ok: true })
  })
})
