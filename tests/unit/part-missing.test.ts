import { signal } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import type { StoragePort, StorageState } from '../../lib/session/ports/storage.ts'
import { createSession } from '../../lib/session/session.ts'
import { createMemoryStorage } from '../../lib/vault/memory.ts'
import { completePlan } from '../fixtures/complete.ts'
import { faultyClipboard, stillClock } from '../fixtures/session-ports.ts'
import { settled } from '../fixtures/widget-page.ts'

const part = vi.hoisted(() => ({ isMissing: false }))
vi.mock('../../lib/session/plan/joining.ts', async (original) => {
  const real = await original<typeof import('../../lib/session/plan/joining.ts')>()
  const bringJoining = () =>
    part.isMissing ? Promise.reject(new Error('part not loaded')) : real.bringJoining()
  return { ...real, bringJoining }
})
beforeEach(() => {
  part.isMissing = false
})

/** A window over a disk that may be full; other windows write there too, and it hears of it. */
async function windowOnDisk() {
  const disk = { plan: completePlan as Plan, isFull: false, heard: (_id: string) => {} }
  const state = signal<StorageState>('open')
  const storage: StoragePort = {
    ...createMemoryStorage(),
    state,
    unlock: async () => {
      state.value = 'open'
      return success(undefined)
    },
    lock: async () => {
      state.value = 'locked'
    },
    readAll: async () => success({ plans: [disk.plan], unreadable: [] }),
    shared: {
      read: async () => success(disk.plan),
      update: async (_id, change) => {
        if (disk.isFull || state.value === 'locked') return failure('failed')
        disk.plan = await change(disk.plan)
        return success(disk.plan)
      },
    },
  }
  const session = createSession({
    storage,
    clipboard: faultyClipboard().port,
    clock: stillClock(),
    windows: {
      tell() {},
      listen: (heard) => {
        disk.heard = heard
      },
      hold() {},
      unlessOpen: async (_id, work) => work(),
      inTurn: async (_name, work) => work(),
    },
  } as Parameters<typeof createSession>[0])
  await session.safe.load()
  session.plans.open(completePlan.id)
  const writeUnkept = async () => {
    disk.isFull = true
    session.editing.edit(setAnswer('meetingQuestion', 'Mina ord'))
    await settled()
  }
  return { session, disk, writeUnkept }
}

const withdrawn = (plan: Plan): Plan => {
  const { sharing } = plan.consent
  const grants = sharing.grants.map((grant) => ({ ...grant, withdrawn: '2026-10-05' }))
  return {
    ...plan,
    changedAt: '2026-12-01T08:00:00.000Z',
    consent: { ...plan.consent, sharing: { ...sharing, grants } },
  }
}

test('a consent that another window has withdrawn stays so when the part that joins does not come', async () => {
  const { session, disk, writeUnkept } = await windowOnDisk()
  await writeUnkept()
  disk.plan = withdrawn(disk.plan)
  disk.isFull = false
  part.isMissing = true
  disk.heard(completePlan.id)
  await settled()
  part.isMissing = false
  session.editing.edit(setAnswer('meetingQuestion', 'Mina ord, och fler'))
  await settled()
  expect(disk.plan.meetingQuestion).toBe('Mina ord, och fler')
  expect(disk.plan.consent.sharing).toEqual(withdrawn(completePlan).consent.sharing)
})

test('unlocked with unkept words while the part that joins does not come, all plans are there', async () => {
  const { session, disk, writeUnkept } = await windowOnDisk()
  await writeUnkept()
  await session.safe.lock()
  disk.plan = withdrawn(disk.plan)
  part.isMissing = true
  await session.safe.unlock('nyckel')
  expect(session.state.plans.value.map((plan) => plan.meetingQuestion)).toEqual(['Mina ord'])
  part.isMissing = false
  disk.isFull = false
  session.saving.retry()
  await settled()
  expect(disk.plan.meetingQuestion).toBe('Mina ord')
  expect(disk.plan.consent.sharing).toEqual(withdrawn(completePlan).consent.sharing)
})
