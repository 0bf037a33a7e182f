import { describe, expect, test } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { startSession } from '../fixtures/session-ports.ts'

async function shelfOf(plans = [completePlan, beforeMeetingPlan, protectedPlan]) {
  const all = startSession()
  for (const plan of plans) all.session.plans.put(plan)
  await all.session.saving.settled()
  return { ...all, plans: all.session.plans, state: all.session.state }
}

describe('searching', () => {
  test.each([
    ['', ['Alva Lind', 'Sara', 'Noah Eriksson']],
    ['  ', ['Alva Lind', 'Sara', 'Noah Eriksson']],
    ['alva', ['Alva Lind']],
    ['LIND', ['Alva Lind']],
    ['lind alva', ['Alva Lind']],
    ['eriks', ['Noah Eriksson']],
    ['20180314-2387', ['Alva Lind']],
    ['201803142387', ['Alva Lind']],
    ['180314-2387', ['Alva Lind']],
    ['2387', ['Alva Lind']],
    ['20120508-2397', ['Noah Eriksson']],
    ['201205082397', ['Noah Eriksson']],
    ['2018 alva', ['Alva Lind']],
    ['håstaskolan', ['Alva Lind']],
    ['skolan', ['Alva Lind', 'Noah Eriksson']],
    ['alva noah', []],
    ['20180314-2388', []],
    ['zebra', []],
  ])('“%s” finds %j', async (query, names) => {
    const { plans } = await shelfOf()
    plans.search(query)
    expect(plans.found.value.map(({ child }) => child.name)).toEqual(names)
  })

  test('finds a name with a hyphen however it is typed', async () => {
    const { plans } = await shelfOf([
      { ...completePlan, child: { ...completePlan.child, name: 'Anna-Karin Öberg' } },
    ])
    for (const query of ['anna-karin', 'annakarin', 'Anna Karin', 'ÖBERG']) {
      plans.search(query)
      expect(plans.found.value).toHaveLength(1)
    }
  })

  test('puts what was changed last first', async () => {
    const { plans, clock, session } = await shelfOf()
    clock.day = '2026-11-01'
    plans.open(beforeMeetingPlan.id)
    session.editing.edit(setAnswer('ownWish', 'Sova längre'))
    expect(plans.found.value.map(({ child }) => child.name)).toEqual([
      'Noah Eriksson',
      'Alva Lind',
      'Sara',
    ])
  })
})

describe('starting and opening', () => {
  test('an empty plan begins with the child', async () => {
    const { plans, state, kept, session } = await shelfOf([])
    plans.create()
    expect(state.screen.value).toBe('plan')
    expect(state.section.value).toBe('child')
    await session.saving.settled()
    expect(await kept()).toEqual([state.plan.value])
  })

  test('a plan for a child that was fetched has its name and number as they stood', async () => {
    const { plans, state } = await shelfOf([])
    plans.create({ name: 'Alva Lind', personalNumber: '20180314-238X' })
    expect(state.plan.value?.child).toMatchObject({
      name: 'Alva Lind',
      personalNumber: '20180314-238X',
    })
    expect(state.section.value).toBeUndefined()
  })

  test('another plan comes without the notices and questions of the last one', async () => {
    const { plans, session, state } = await shelfOf()
    plans.open(completePlan.id)
    session.view.openField('goals')
    await session.copying.copy()
    plans.open(beforeMeetingPlan.id)
    expect(state.notices.value).toEqual([])
    expect(state.asked.value.size).toBe(0)
    expect(state.section.value).toBeUndefined()
  })

  test('a plan that is not there is not opened', async () => {
    const { plans, state } = await shelfOf()
    plans.open('no-such-plan')
    expect(state.plan.value).toBeUndefined()
    expect(state.screen.value).toBe('start')
  })

  test('the same plan put again takes the place of the older', async () => {
    const { plans, state, kept, session } = await shelfOf()
    plans.put({ ...completePlan, ownWish: 'Ny' })
    await session.saving.settled()
    expect(state.plans.value).toHaveLength(3)
    expect((await kept()).find(({ id }) => id === completePlan.id)?.ownWish).toBe('Ny')
  })
})

describe('removing', () => {
  test('takes the plan from the list and the storage, and says whose it was', async () => {
    const { plans, state, kept } = await shelfOf()
    plans.open(completePlan.id)
    await plans.remove(completePlan.id)
    expect(state.plans.value.map(({ id }) => id)).not.toContain(completePlan.id)
    expect((await kept()).map(({ id }) => id)).not.toContain(completePlan.id)
    expect(state.plan.value).toBeUndefined()
    expect(state.screen.value).toBe('start')
    expect(state.notices.value).toEqual([{ kind: 'removed', name: 'Alva Lind' }])
  })

  test('is taken back whole, receipts and all', async () => {
    const { plans, state, kept, session } = await shelfOf()
    await plans.remove(completePlan.id)
    plans.restore()
    await session.saving.settled()
    expect(await kept()).toContainEqual(completePlan)
    expect(state.plans.value).toContainEqual(completePlan)
    expect(state.notices.value).toEqual([])
  })

  test('is taken back with the words that were typed last', async () => {
    const { plans, state, session, control } = await shelfOf()
    plans.open(completePlan.id)
    control.held = true
    session.editing.edit(setAnswer('ownWish', 'Nästan'), 'ownWish')
    const removal = plans.remove(completePlan.id)
    session.editing.edit(setAnswer('ownWish', 'Sista ordet'), 'ownWish')
    control.held = false
    control.release()
    await removal
    plans.restore()
    expect(state.plans.value.find(({ id }) => id === completePlan.id)?.ownWish).toBe('Sista ordet')
  })

  test('is not taken back twice, over what was written since', async () => {
    const { plans, state, session } = await shelfOf()
    await plans.remove(completePlan.id)
    plans.restore()
    plans.open(completePlan.id)
    session.editing.edit(setAnswer('ownWish', 'Ny'))
    plans.restore()
    expect(state.plans.value.find(({ id }) => id === completePlan.id)?.ownWish).toBe('Ny')
  })

  test('is taken back for the last one only', async () => {
    const { plans, state } = await shelfOf()
    await plans.remove(completePlan.id)
    await plans.remove(protectedPlan.id)
    plans.restore()
    plans.restore()
    expect(state.plans.value.map(({ child }) => child.name)).toEqual(['Sara', 'Noah Eriksson'])
  })

  test('of a plan that is not open leaves the open one open', async () => {
    const { plans, state } = await shelfOf()
    plans.open(completePlan.id)
    await plans.remove(protectedPlan.id)
    expect(state.plan.value?.id).toBe(completePlan.id)
    expect(state.screen.value).toBe('plan')
  })

  test('that the storage refuses leaves all as it was, and what was not kept still waits', async () => {
    const { plans, state, kept, session, control } = await shelfOf()
    plans.open(completePlan.id)
    control.fault = 'failed'
    session.editing.edit(setAnswer('ownWish', 'Ny'))
    await plans.remove(completePlan.id)
    expect(state.plan.value?.ownWish).toBe('Ny')
    expect(state.notices.value).toEqual([{ kind: 'storage-fault', code: 'failed' }])
    control.fault = undefined
    session.saving.retry()
    expect(await session.saving.settled()).toBe(true)
    expect((await kept()).find(({ id }) => id === completePlan.id)?.ownWish).toBe('Ny')
  })
})

test('a lock forgets all that is in memory', async () => {
  const { plans, state, session } = await shelfOf()
  plans.open(completePlan.id)
  plans.search('alva')
  session.editing.edit(setAnswer('ownWish', 'Ny'))
  await plans.remove(protectedPlan.id)
  await session.safe.lock()
  plans.restore()
  expect(state.plans.value).toEqual([])
  expect(state.plan.value).toBeUndefined()
  expect(state.notices.value).toEqual([])
  expect(plans.query.value).toBe('')
  expect(session.editing.canUndo.value).toBe(false)
})
