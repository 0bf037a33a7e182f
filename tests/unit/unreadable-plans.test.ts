import { expect, test } from 'vitest'
import { failure, success } from '../../lib/result.ts'
import { nameInUnreadable } from '../../lib/session/list/unreadable-plans.ts'
import type { StoragePort, UnreadablePlan } from '../../lib/session/ports/storage.ts'
import { createMemoryStorage } from '../../lib/vault/memory.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'

const day = '202611-02-01'
const stored = { ...completePlan, followUp: { ...completePlan.followUp, date: day } }

/** A session on a device where one plan cannot be read. */
async function open(row: Partial<UnreadablePlan> = {}) {
  const memory = createMemoryStorage()
  const unreadable = [{ id: stored.id, fault: 'not-a-plan', content: stored, ...row } as const]
  const removed: string[] = []
  const storage: StoragePort = {
    ...memory,
    readAll: async () => {
      const read = await memory.readAll()
      return read.ok ? success({ ...read.value, unreadable }) : read
    },
    remove: async (id) => {
      removed.push(id)
      return memory.remove(id)
    },
  }
  const files: [string, string][] = []
  const { session } = startSession({
    storage,
    files: { save: (name, _type, content) => files.push([name, String(content)]) },
  })
  await session.safe.load()
  const kept = async () => {
    const read = await memory.readAll()
    return read.ok ? read.value.plans : []
  }
  return { session, storage, kept, files, removed, rows: () => session.unreadable.rows.value }
}

test('stands among the plans as a row with its name, and is left as it lies', async () => {
  const { rows, kept } = await open()
  expect(rows().map(nameInUnreadable)).toEqual(['Alva Lind'])
  expect(await kept()).toEqual([])
})

test('is mended and opened on its row’s press, and goes on as any plan', async () => {
  const { session, rows, kept } = await open()
  await session.unreadable.open(stored.id)
  expect(rows()).toEqual([])
  expect(session.state.plan.value).toMatchObject({
    id: stored.id,
    followUp: { date: '' },
    mended: [{ path: ['followUp', 'date'], was: day }],
  })
  expect(await kept()).toEqual([session.state.plan.value])
})

test('stays where its mended plan cannot be kept, and that is told', async () => {
  const { session, storage, rows } = await open()
  storage.replace = async () => failure('full')
  await session.unreadable.open(stored.id)
  expect(rows()).toHaveLength(1)
  expect(session.state.notices.value).toEqual([{ kind: 'storage-fault', code: 'full' }])
  expect(session.state.plan.value).toBeUndefined()
})

test('is saved word for word, under a name that says nothing of the child', async () => {
  const { session, files } = await open()
  session.unreadable.save(stored.id)
  const [[name = '', content = ''] = []] = files
  expect(name).toBe('sip-plan-2026-10-02.json')
  expect(JSON.parse(content)).toEqual(stored)
  expect([...session.unreadable.saved.value]).toEqual([stored.id])
})

test('is removed on a press alone', async () => {
  const { session, removed, rows } = await open()
  await session.unreadable.remove(stored.id)
  expect(removed).toEqual([stored.id])
  expect(rows()).toEqual([])
})

test.each([
  ['newer-version', { ...stored, schemaVersion: 99 }],
  ['damaged', undefined],
] as const)('%s is never mended', async (fault, content) => {
  const { session, kept, rows } = await open({ fault, content })
  await session.unreadable.open(stored.id)
  expect(rows()).toHaveLength(1)
  expect(await kept()).toEqual([])
})
