import { beforeEach, expect, test, vi } from 'vitest'
import { remindWhenDue } from '../../lib/extension/reminders/remind.ts'
import { createReminders } from '../../lib/extension/reminders/reminders.ts'
import type { DueText } from '../../lib/session/ports/reminders.ts'

const hour = 3_600_000
const day = 24 * hour
const shown = vi.hoisted(() => ({ messages: [] as string[], badge: '', allowed: true }))

vi.mock('webextension-polyfill', () => {
  const area = () => {
    const memory = new Map<string, unknown>()
    return {
      get: async (name: string) => (memory.has(name) ? { [name]: memory.get(name) } : {}),
      set: async (items: object) => {
        for (const [name, value] of Object.entries(items)) memory.set(name, structuredClone(value))
      },
      clear: async () => memory.clear(),
    }
  }
  const alarms = new Map<string, object>()
  return {
    default: {
      storage: { session: area(), local: area() },
      alarms: {
        onAlarm: { addListener: () => undefined },
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
      runtime: { getURL: (path: string) => path },
    },
  }
})

const reminder = (key: string, at: number, lapses = Number.MAX_SAFE_INTEGER): DueText => ({
  key,
  at,
  lapses,
  text: `SIP ${key}`,
})

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
  Object.assign(shown, { messages: [], badge: '', allowed: true })
})

test('is said when it is due, and once, however often the worker starts', async () => {
  await createReminders().set([reminder('one', 8 * hour), reminder('two', 9 * hour)])
  await remind(7 * hour)
  expect(shown.messages).toEqual([])
  await remind(8 * hour)
  await Promise.all([remind(8 * hour + 1), remind(8 * hour + 1)])
  expect(shown.messages).toEqual(['SIP one'])
  await remind(10 * hour)
  expect(shown.messages).toEqual(['SIP one', 'SIP two'])
})

test('after a day’s sleep of the machine: all that fell due meanwhile, once each', async () => {
  await createReminders().set([reminder('one', hour), reminder('two', 20 * hour)])
  await remind(day + hour)
  await remind(2 * day)
  expect(shown.messages).toEqual(['SIP one', 'SIP two'])
  expect(shown.badge).toBe('2')
})

test('what is no longer worth saying is not said', async () => {
  await createReminders().set([reminder('late', hour, 2 * hour)])
  await remind(day)
  expect(shown.messages).toEqual([])
})

test('a changed plan takes its reminder away; what has been said stays said', async () => {
  const port = createReminders()
  await port.set([reminder('one', hour), reminder('two', 2 * hour)])
  await remind(hour)
  await port.set([reminder('one', hour)])
  await remind(day)
  expect(shown.messages).toEqual(['SIP one'])
})

test('what was said while the panel was closed is not said again after the browser has started anew', async () => {
  await createReminders().set([reminder('one', hour)])
  await remind(hour)
  const { default: browser } = await import('webextension-polyfill')
  await browser.storage.session.clear()
  await createReminders().set([reminder('one', hour), reminder('two', hour)])
  await remind(day)
  expect(shown.messages).toEqual(['SIP one', 'SIP two'])
})

test('without leave to notify the icon counts', async () => {
  shown.allowed = false
  const port = createReminders()
  expect(await port.allow()).toEqual({ ok: false, code: 'refused' })
  await port.set([reminder('one', hour)])
  await remind(day)
  expect(shown.messages).toEqual([])
  expect(shown.badge).toBe('1')
})
