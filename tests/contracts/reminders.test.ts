import { beforeEach, expect, test, vi } from 'vitest'
import { remindWhenDue } from '../../lib/extension/reminders/remind.ts'
import { createReminders } from '../../lib/extension/reminders/reminders.ts'
import type { DueText } from '../../lib/session/ports/reminders.ts'

const hour = 3_600_000
const day = 24 * hour
const shown = vi.hoisted(() => ({
  messages: [] as string[],
  badge: '',
  allowed: true,
  full: false,
}))

vi.mock('webextension-polyfill', () => {
  const area = (isSession: boolean) => {
    const memory = new Map<string, unknown>()
    return {
      get: async (name: string) => (memory.has(name) ? { [name]: memory.get(name) } : {}),
      set: async (items: object) => {
        if (shown.full && isSession) throw new Error('Session storage quota bytes exceeded.')
        for (const [name, value] of Object.entries(items)) memory.set(name, structuredClone(value))
      },
      remove: async (name: string) => void memory.delete(name),
      clear: async () => memory.clear(),
    }
  }
  const alarms = new Map<string, object>()
  return {
    default: {
      storage: { session: area(true), local: area(false) },
      alarms: {
        onAlarm: { addListener: () => undefined },
        clear: async (name: string) => alarms.delete(name),
        get: async (name: string) => alarms.get(name),
        create: async (name: string, info: object) => void alarms.set(name, info),
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) =>
          void Object.assign(shown, { badge: text }),
      },
      permissions: { contains: async () => shown.allowed, request: async () => shown.allowed },
      notifications: {
        create: async (_: string, { message }: { message: string }) =>
          void shown.messages.push(message),
      },
      runtime: { getURL: (path: string) => path, onStartup: { addListener: () => undefined } },
    },
  }
})

const reminder = (key: string, at: number, lapses = Number.MAX_SAFE_INTEGER): DueText => ({
  key,
  at,
  lapses,
  text: `SIP ${key}`,
})

const general = 'Något är att göra.'
const set = (list: readonly DueText[], outlive = true) =>
  createReminders().set({ list, general, outlive })

/** The browser is closed and opened: what was in memory, and the alarms, are gone. */
const restart = async () => {
  const { default: browser } = await import('webextension-polyfill')
  await browser.storage.session.clear()
  await browser.alarms.clear('reminders')
  return browser
}

/** The worker starts at that time, in milliseconds since 1970. */
const remind = (now: number): Promise<void> => {
  vi.setSystemTime(now)
  return remindWhenDue()
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { default: browser } = await import('webextension-polyfill')
  await browser.storage.session.clear()
  await browser.storage.local.clear()
  Object.assign(shown, { messages: [], badge: '', allowed: true, full: false })
})

test('is said when it is due, and once, however often the worker starts', async () => {
  await set([reminder('one', 8 * hour), reminder('two', 9 * hour)])
  await remind(7 * hour)
  expect(shown.messages).toEqual([])
  await remind(8 * hour)
  await Promise.all([remind(8 * hour + 1), remind(8 * hour + 1)])
  expect(shown.messages).toEqual(['SIP one'])
  await remind(10 * hour)
  expect(shown.messages).toEqual(['SIP one', 'SIP two'])
})

test('after a day’s sleep of the machine: all that fell due meanwhile, once each', async () => {
  await set([reminder('one', hour), reminder('two', 20 * hour)])
  await remind(day + hour)
  await remind(2 * day)
  expect(shown.messages).toEqual(['SIP one', 'SIP two'])
  expect(shown.badge).toBe('2')
})

test('what is no longer worth saying is not said', async () => {
  await set([reminder('late', hour, 2 * hour)])
  await remind(day)
  expect(shown.messages).toEqual([])
})

test('a changed plan takes its reminder away; what has been said stays said', async () => {
  await set([reminder('one', hour), reminder('two', 2 * hour)])
  await remind(hour)
  await set([reminder('one', hour)])
  await remind(day)
  expect(shown.messages).toEqual(['SIP one'])
})

test('what was said while the panel was closed is not said again after the browser has started anew', async () => {
  await set([reminder('one', hour)])
  await remind(hour)
  await restart()
  await set([reminder('one', hour), reminder('two', hour)])
  await remind(day)
  expect(shown.messages).toEqual(['SIP one', 'SIP two'])
})

test('without leave to notify the icon counts', async () => {
  shown.allowed = false
  const port = createReminders()
  expect(await port.allow()).toEqual({ ok: false, code: 'refused' })
  await set([reminder('one', hour)])
  await remind(day)
  expect(shown.messages).toEqual([])
  expect(shown.badge).toBe('1')
})

test('after a restart, before anybody has opened the panel: that there is something, once, and no more', async () => {
  await set([reminder('one', hour), reminder('two', 2 * hour), reminder('three', 3 * day)])
  const browser = await restart()
  await remind(0)
  expect(await browser.alarms.get('reminders')).toBeDefined()
  expect(shown).toMatchObject({ messages: [], badge: '' })
  await remind(day)
  await remind(day + hour)
  expect(shown).toMatchObject({ messages: [general], badge: '2' })
  // Opened at last: what was said in general is not said again, and what is new is said by itself.
  await set([reminder('one', hour), reminder('two', 2 * hour), reminder('three', 3 * day)])
  await remind(4 * day)
  expect(shown.messages).toEqual([general, 'SIP three'])
})

test('on the disk lie hashes and instants, and no words of a reminder', async () => {
  await set([reminder('one', hour)])
  const { default: browser } = await import('webextension-polyfill')
  expect(await browser.storage.local.get('reminders/due')).toEqual({
    'reminders/due': { general, due: [{ key: 'one', at: hour, lapses: Number.MAX_SAFE_INTEGER }] },
  })
})

test('of plans that are gone with the browser nothing is said after a restart', async () => {
  await set([reminder('one', hour)])
  await set([reminder('one', hour)], false)
  await restart()
  await remind(day)
  expect(shown).toMatchObject({ messages: [], badge: '' })
})

test('more than the memory should hold: the nearest first, the others when those have been said', async () => {
  const many = Array.from({ length: 1_200 }, (_, index) => reminder(`${index}`, hour + index))
  await set(many.toReversed())
  await remind(day)
  expect(shown).toMatchObject({ messages: [general], badge: '500' })
  for (const badge of ['500', '200', '']) {
    await set(many)
    await remind(day)
    expect(shown.badge).toBe(badge)
  }
  expect(shown.messages).toEqual([general, general, general])
})

test('a full memory: that there is something is said all the same; where that cannot be kept either, the user is told', async () => {
  shown.full = true
  expect(await set([reminder('one', hour)])).toEqual({ ok: true, value: undefined })
  await remind(day)
  expect(shown.messages).toEqual([general])
  expect(await set([reminder('two', hour)], false)).toEqual({ ok: false, code: 'full' })
})
