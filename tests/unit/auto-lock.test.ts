import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lockWhenIdle } from '../../lib/extension/storage/auto-lock.ts'
import { setLockAfter } from '../../lib/extension/storage/idle.ts'
import { onKeyChange, sessionKeeper } from '../../lib/extension/storage/session-keeper.ts'
import { createTouch } from '../../lib/extension/storage/touch.ts'
import { fakeBrowser } from '../contracts/fake-browser.ts'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../contracts/fake-browser.ts')).fakeBrowser,
}))

const key = new Uint8Array(32).fill(7)
const { session } = fakeBrowser.storage

/** Minutes pass, and the alarm rings in each. */
async function pass(minutes: number) {
  for (let minute = 0; minute < minutes; minute += 1) {
    await vi.advanceTimersByTimeAsync(60_000)
    fakeBrowser.alarms.ring()
    await vi.advanceTimersByTimeAsync(0)
  }
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z') })
  session.reset()
  fakeBrowser.alarms.reset()
  fakeBrowser.alarms.create.mockClear()
  lockWhenIdle()
  await sessionKeeper.write(key)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the automatic lock', () => {
  test('takes the key after fifteen minutes without work, and leaves nothing', async () => {
    await session.set({ 'draft/plan/1': {}, 'draft/settings': {}, another: 1 })
    await pass(14)
    expect(await sessionKeeper.read()).toEqual(key)
    await pass(1)
    expect(session.names()).toEqual(['another'])
  })

  test('waits as long as the settings say', async () => {
    await setLockAfter(3)
    await pass(2)
    expect(await sessionKeeper.read()).toEqual(key)
    await pass(1)
    expect(await sessionKeeper.read()).toBeUndefined()
  })

  test('waits from the last touch, also in a worker that has been killed since', async () => {
    const touch = createTouch()
    await pass(10)
    touch()
    await pass(1)
    fakeBrowser.alarms.forgetListeners()
    lockWhenIdle()
    await pass(13)
    expect(await sessionKeeper.read()).toEqual(key)
    await pass(1)
    expect(await sessionKeeper.read()).toBeUndefined()
  })

  test('hears the alarm that wakes the worker: it listens before anything is awaited', () => {
    const listen = vi.spyOn(fakeBrowser.alarms.onAlarm, 'addListener')
    lockWhenIdle()
    expect(listen).toHaveBeenCalledOnce()
  })

  test('sets one alarm and does not put off its ring', async () => {
    lockWhenIdle()
    await sessionKeeper.write(key)
    await pass(2)
    expect(fakeBrowser.alarms.create.mock.calls).toEqual([['vault-idle', { periodInMinutes: 1 }]])
  })

  test('leaves drafts alone while there is no vault to lock', async () => {
    session.reset()
    await session.set({ 'draft/plan/1': {} })
    await pass(20)
    expect(session.names()).toEqual(['draft/plan/1'])
  })

  test('locks when the clock was set back or the time is not known', async () => {
    vi.setSystemTime(new Date('2026-11-22T03:00:00Z'))
    await pass(1)
    expect(await sessionKeeper.read()).toBeUndefined()
    await sessionKeeper.write(key)
    await session.remove('vault/touched-at')
    await pass(1)
    expect(await sessionKeeper.read()).toBeUndefined()
  })

  test('no alarm rings on when it is locked, and one rings again when it is opened', async () => {
    await pass(16)
    expect(fakeBrowser.alarms.all()).toEqual([])
    await sessionKeeper.write(key)
    expect(fakeBrowser.alarms.all()).toHaveLength(1)
    await pass(15)
    expect(await sessionKeeper.read()).toBeUndefined()
  })

  test('is watched, also where it is opened just as the alarm of a locked one is taken away', async () => {
    for (let turns = 0; turns < 12; turns += 1) {
      await sessionKeeper.clear()
      fakeBrowser.alarms.ring()
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      await sessionKeeper.write(key)
      await vi.advanceTimersByTimeAsync(0)
      expect(fakeBrowser.alarms.all(), `${turns} turns`).toHaveLength(1)
    }
  })

  test('is heard by the panels', async () => {
    const heard = vi.fn()
    onKeyChange(heard)
    await pass(15)
    expect(heard.mock.calls).toEqual([[false]])
  })
})

describe('a touch', () => {
  test('is noted at most once in ten seconds', async () => {
    const set = vi.spyOn(session, 'set')
    const touch = createTouch()
    for (let second = 0; second < 25; second += 1) {
      touch()
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(set).toHaveBeenCalledTimes(3)
    set.mockRestore()
  })

  test('comes too late on a machine that has slept', async () => {
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    createTouch()()
    await vi.advanceTimersByTimeAsync(0)
    expect(await sessionKeeper.read()).toBeUndefined()
  })

  test('is nothing while the vault is locked', async () => {
    session.reset()
    createTouch()()
    await vi.advanceTimersByTimeAsync(0)
    expect(session.names()).toEqual([])
  })
})
