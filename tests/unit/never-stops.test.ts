import { effect } from '@preact/signals'
import { expect, test } from 'vitest'
import { patchRow, patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { success } from '../../lib/result.ts'
import { createKnownPlans } from '../../lib/session/plan/known-plans.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'
import { write } from '../fixtures/write-signal.ts'

/** Bugs, wherever they may be: none of them stops the saving of other words, and each is told. */
async function open() {
  const all = startSession()
  const { session } = all
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  await session.saving.settled()
  const wish = async () => {
    expect(await session.saving.settled()).toBe(true)
    return (await all.kept()).find(({ id }) => id === completePlan.id)?.ownWish
  }
  const kinds = () => session.state.notices.value.map(({ kind }) => kind)
  return { ...all, editing: session.editing, state: session.state, wish, kinds }
}

const broken = () => {
  throw new RangeError('Alva Lind bor på Storgatan 1')
}

test('an edit that throws changes nothing, is told, and the next one is kept', async () => {
  const { editing, state, wish, kinds } = await open()
  editing.edit(broken)
  expect(kinds()).toEqual(['fault'])
  expect(JSON.stringify(state.notices.value)).not.toContain('Alva')
  editing.edit(setAnswer('ownWish', 'En hund'))
  expect(await wish()).toBe('En hund')
})

test('an edit that could not be read back does not happen, and names its answer until one does', async () => {
  const { editing, state, wish, kinds } = await open()
  const before = state.plan.value
  editing.edit(patchSection('followUp', { date: '202611-02-01' }))
  expect(state.plan.value).toBe(before)
  expect(state.notices.value).toEqual([{ kind: 'not-kept', path: ['followUp', 'date'] }])
  const [goal] = completePlan.goals
  editing.edit(patchRow('goals', goal?.id ?? '', { due: '20261-11-20' }))
  expect(state.notices.value).toEqual([{ kind: 'not-kept', path: ['goals', goal?.id, 'due'] }])
  editing.edit(setAnswer('ownWish', 'En hund'))
  expect(kinds()).toEqual([])
  expect(await wish()).toBe('En hund')
})

test('whoever follows the plan and throws does not stop the saving', async () => {
  const { editing, state, wish, kinds } = await open()
  let angry = false
  const stop = effect(() => {
    if (state.plan.value && angry) broken()
  })
  angry = true
  editing.edit(setAnswer('ownWish', 'En katt'))
  expect(kinds()).toEqual(['fault'])
  expect(await wish()).toBe('En katt')
  editing.undo()
  expect(await wish()).toBe(completePlan.ownWish)
  stop()
})

test('whoever follows the saving and throws does not stop it', async () => {
  const { editing, state, wish } = await open()
  let angry = false
  const stop = effect(() => {
    if (state.saveState.value && angry) broken()
  })
  angry = true
  editing.edit(setAnswer('ownWish', 'En katt'))
  editing.edit(setAnswer('ownWish', 'En katt till'))
  expect(await wish()).toBe('En katt till')
  stop()
})

test('the rules of one field may fail: the others are told as ever, and it is not done', async () => {
  const { state } = await open()
  const odd = { ...completePlan, goals: [{ ...completePlan.goals[0], description: undefined }] }
  write(state.plan, odd as never)
  const items = state.items.value
  expect(items.map(({ status }) => status).slice(0, 7)).toEqual(Array(7).fill('complete'))
  expect(items[7]).toMatchObject({ status: 'begun' })
})

test('a write that throws is told, and holds up no other plan', async () => {
  const { session, storage, kept, kinds } = await open()
  const { write } = storage
  storage.write = async (plan) => (plan.id === completePlan.id ? broken() : write(plan))
  session.editing.edit(setAnswer('ownWish', 'En hund'))
  session.plans.create({ name: 'Noah Eriksson', personalNumber: '' })
  expect(await session.saving.settled()).toBe(false)
  expect((await kept()).map(({ child }) => child.name)).toContain('Noah Eriksson')
  storage.write = write
  session.editing.edit(setAnswer('ownWish', 'Sova'))
  expect(await session.saving.settled()).toBe(true)
  expect((await kept()).map(({ ownWish }) => ownWish).toSorted()).toEqual(['En hund', 'Sova'])
  expect(kinds()).toEqual(['fault'])
})

test('two windows’ words that cannot be joined are both kept: one as a version', async () => {
  let written = completePlan
  const theirs = { ...completePlan, ownWish: 'Deras', changedAt: '2026-10-02T07:00:00Z' }
  const kept = createKnownPlans({
    ...startSession().storage,
    shared: {
      read: async () => success(written),
      async update(_, change) {
        written = await change(theirs)
        return success(written)
      },
    },
  })
  // A list that cannot be gone through: the joining throws.
  kept.know({ ...completePlan, goals: new Proxy([], { get: broken }) })
  const ours = { ...completePlan, ownWish: 'Vår', goals: [] }
  expect(await kept.write(ours)).toMatchObject({ ok: true, value: { ownWish: 'Vår' } })
  expect(written.versions.at(-1)).toMatchObject({
    cause: 'conflict',
    content: { ownWish: 'Deras' },
  })
})

test('a plan that cannot be kept is not put on the shelf', async () => {
  const { session, state, kinds } = await open()
  session.plans.put({ ...completePlan, id: 'other', createdAt: 'i går' })
  expect(state.plans.value.map(({ id }) => id)).toEqual([completePlan.id])
  expect(kinds()).toEqual(['not-kept'])
})
