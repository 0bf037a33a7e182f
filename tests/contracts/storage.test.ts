import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { failure, success } from '../../lib/result.ts'
import { defaultSettings, type Settings } from '../../lib/session/ports/storage.ts'
import {
  deriveQuickly,
  kinds,
  passphrase,
  plansOnly,
  planWith,
  resetDevice,
} from './storage-kinds.ts'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}))

const done = success(undefined)
const settings: Settings = {
  ...defaultSettings,
  language: 'en',
  endpoint: 'https://sip.example.se',
  lockAfter: 5,
}

beforeEach(() => {
  resetDevice()
  deriveQuickly()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe.each(Object.entries(kinds))('storage: %s', (_name, kind) => {
  test('starts empty, with the default settings', async () => {
    const { first } = await kind.open()
    expect(await first.readAll()).toEqual(plansOnly([]))
    expect(await first.readSettings()).toEqual(success(defaultSettings))
    expect(first.state.value).toBe(kind.lockable ? 'open' : 'temporary')
  })

  test('gives back what was written', async () => {
    const { first } = await kind.open()
    const [one, two] = [planWith('Åsa'), planWith('Nils')]
    expect(await first.write(one)).toEqual(done)
    expect(await first.write(two)).toEqual(done)
    const read = await first.readAll()
    expect(read.ok && read.value.plans).toHaveLength(2)
    expect(read.ok && read.value.plans).toEqual(expect.arrayContaining([one, two]))
  })

  test('keeps the last of many writes that nobody waited for', async () => {
    const { first } = await kind.open()
    const plan = planWith('')
    const long = 'o'.repeat(200_000)
    const texts = [long, 'k', long, 'kort', 'Nils sover hela nätter.']
    const writes = texts.map((ownWish) => first.write({ ...plan, ownWish }))
    const read = await first.readAll()
    expect(await Promise.all(writes)).toEqual(texts.map(() => done))
    expect(read).toEqual(plansOnly([{ ...plan, ownWish: 'Nils sover hela nätter.' }]))
  })

  test('never takes what could not be read back', async () => {
    const { first } = await kind.open()
    const plan = planWith('Åsa')
    await first.write(plan)
    const bad = { ...plan, followUp: { date: '202611-02-01', time: '', caller: '' } }
    expect(await first.write(bad)).toEqual(failure('not-a-plan'))
    expect(await first.replace(bad)).toEqual(failure('not-a-plan'))
    expect(await first.readAll()).toEqual(plansOnly([plan]))
  })

  test('removes one plan and leaves the others', async () => {
    const { first } = await kind.open()
    const [one, two] = [planWith('Åsa'), planWith('Nils')]
    await first.write(one)
    await first.write(two)
    expect(await first.remove(one.id)).toEqual(done)
    expect(await first.remove('no-such-plan')).toEqual(done)
    expect(await first.readAll()).toEqual(plansOnly([two]))
  })

  test('keeps settings', async () => {
    const { first } = await kind.open()
    expect(await first.changeSettings(() => settings)).toEqual(success(settings))
    expect(await first.readSettings()).toEqual(success(settings))
  })

  test('has nothing to open where there is no passphrase', async () => {
    const { first } = await kind.open()
    const plan = planWith('Nils')
    await first.write(plan)
    if (kind.lockable) return
    expect(await first.unlock(passphrase)).toEqual(failure('failed'))
    await first.lock()
    first.touch()
    expect(first.state.value).toBe('temporary')
    expect(await first.readAll()).toEqual(plansOnly([plan]))
  })

  test('shows another window what was written', async () => {
    const { first, second } = await kind.open()
    const plan = planWith('Nils')
    await first.write(plan)
    if (second) expect(await second.readAll()).toEqual(plansOnly([plan]))
  })
})

describe.each(Object.entries(kinds).filter(([, { lockable }]) => lockable))(
  'storage that locks: %s',
  (_name, kind) => {
    test('answers nothing while it is locked', async () => {
      const { first } = await kind.open()
      const plan = planWith('Nils')
      await first.write(plan)
      await first.lock()
      expect(first.state.value).toBe('locked')
      expect(await first.readAll()).toEqual(failure('locked'))
      expect(await first.write(plan)).toEqual(failure('locked'))
      expect(await first.remove(plan.id)).toEqual(failure('locked'))
      expect(await first.readSettings()).toEqual(failure('locked'))
      expect(await first.changeSettings(() => settings)).toEqual(failure('locked'))
    })

    test('opens with the passphrase and has everything still', async () => {
      const { first } = await kind.open()
      const plan = planWith('Nils')
      await first.write(plan)
      await first.changeSettings(() => settings)
      await first.lock()
      expect(await first.unlock(passphrase)).toEqual(done)
      expect(first.state.value).toBe('open')
      expect(await first.readAll()).toEqual(plansOnly([plan]))
      expect(await first.readSettings()).toEqual(success(settings))
    })

    test('tells a wrong passphrase and stays locked', async () => {
      const { first } = await kind.open()
      await first.lock()
      for (const wrong of ['', 'fyra små blå', 'Fyra små blå hästar']) {
        expect(await first.unlock(wrong)).toEqual(failure('wrong-passphrase'))
      }
      expect(first.state.value).toBe('locked')
      expect(await first.readAll()).toEqual(failure('locked'))
    })

    test('takes the passphrase with space around it and from any keyboard', async () => {
      const { first } = await kind.open()
      await first.lock()
      expect(await first.unlock(` ${passphrase.normalize('NFD')}\n`)).toEqual(done)
    })

    test('seals what was asked for before the lock', async () => {
      const { first } = await kind.open()
      const plan = planWith('Nils')
      const written = first.write(plan)
      await first.lock()
      expect(await written).toEqual(done)
      await first.unlock(passphrase)
      expect(await first.readAll()).toEqual(plansOnly([plan]))
    })

    test('locks every window at once', async () => {
      const { first, second } = await kind.open()
      await second?.lock()
      expect(await first.readAll()).toEqual(failure('locked'))
    })
  },
)
