import { vi } from 'vitest'

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>
type Alarm = { name: string; periodInMinutes?: number }

const copy = (value: unknown) => structuredClone(JSON.parse(JSON.stringify(value)))

function createArea() {
  const entries = new Map<string, unknown>()
  const heard = new Set<(changes: Changes) => void>()
  let refusal: Error | undefined

  const tell = (changes: Changes) => {
    if (Object.keys(changes).length === 0) return
    queueMicrotask(() => {
      for (const listener of heard) listener(changes)
    })
  }

  return {
    onChanged: { addListener: (listener: (changes: Changes) => void) => void heard.add(listener) },
    async get(names: string | string[] | null) {
      const wanted = names === null ? [...entries.keys()] : [names].flat()
      const found = wanted.filter((name) => entries.has(name))
      return Object.fromEntries(found.map((name) => [name, copy(entries.get(name))]))
    },
    async set(items: Record<string, unknown>) {
      if (refusal) throw refusal
      const changes: Changes = {}
      for (const [name, value] of Object.entries(items)) {
        changes[name] = { oldValue: entries.get(name), newValue: copy(value) }
        entries.set(name, copy(value))
      }
      tell(changes)
    },
    async remove(names: string | string[]) {
      const changes: Changes = {}
      for (const name of [names].flat()) {
        if (!entries.has(name)) continue
        changes[name] = { oldValue: entries.get(name) }
        entries.delete(name)
      }
      tell(changes)
    },
    /** What lies in memory, for tests to look at. */
    names: () => [...entries.keys()].sort(),
    refuse(error: Error | undefined) {
      refusal = error
    },
    reset() {
      entries.clear()
      heard.clear()
      refusal = undefined
    },
  }
}

function createAlarms() {
  const set = new Map<string, Alarm>()
  const heard = new Set<(alarm: Alarm) => void>()
  return {
    onAlarm: { addListener: (listener: (alarm: Alarm) => void) => void heard.add(listener) },
    create: vi.fn(async (name: string, info: { periodInMinutes?: number }) => {
      set.set(name, { name, ...info })
    }),
    get: async (name: string) => set.get(name),
    clear: async (name: string) => set.delete(name),
    all: () => [...set.values()],
    ring() {
      for (const alarm of set.values()) for (const listener of heard) listener(alarm)
    },
    /** The worker is killed: its listeners are gone, the alarms are not. */
    forgetListeners: () => heard.clear(),
    reset() {
      set.clear()
      heard.clear()
    },
  }
}

/** The little of the browser that the panel's storage uses, with JSON copies as in Chromium. */
export const fakeBrowser = {
  storage: { session: createArea(), local: createArea() },
  alarms: createAlarms(),
}
