import { describe, expect, test } from 'vitest'
import { success } from '../../lib/result.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { openForHandoff as open, told, wish } from '../fixtures/handoff-session.ts'
import { receiptOf, regionX } from '../fixtures/session-ports.ts'

describe('after a delivery', () => {
  test('a second press sends nothing, and shows the same receipt', async () => {
    const all = open()
    await all.send()
    all.session.notices.dismiss({
      kind: 'handed-off',
      receipt: receiptOf('id-1'),
      receiver: regionX,
      untold: [],
    })
    await all.send()
    expect(all.submissions()).toEqual(['id-1'])
    expect(told(all)).toEqual(['handed-off'])
  })

  test('a changed plan is a new submission, with the receipt that it replaces', async () => {
    const all = open()
    await all.send()
    all.edit(wish('Ny'))
    expect(all.session.handoff.latest.value).toMatchObject({ changed: true })
    await all.send()
    expect(all.handoff.sent[1]?.slice(1, 3)).toEqual(['id-2', receiptOf('id-1')])
    expect(all.session.handoff.latest.value).toMatchObject({
      receipt: receiptOf('id-2'),
      changed: false,
    })
    expect(all.notes()).toEqual([
      ['id-1', 'id-1'],
      ['id-2', 'id-2'],
    ])
  })

  test('a change that was taken back is no change', async () => {
    const all = open()
    await all.send()
    all.edit(wish('Ny'))
    all.session.editing.undo()
    expect(all.session.handoff.latest.value?.changed).toBe(false)
    await all.send()
    expect(all.submissions()).toEqual(['id-1'])
  })

  test('the first words once more are a new handoff, and then that one counts', async () => {
    const all = open()
    await all.send()
    all.edit(wish('Ny'))
    await all.send()
    all.edit(wish(completePlan.ownWish))
    await all.send()
    expect(all.handoff.sent[2]?.slice(1, 3)).toEqual(['id-3', receiptOf('id-2')])
    await all.send()
    expect(all.submissions()).toEqual(['id-1', 'id-2', 'id-3'])
  })

  test('a failure keeps the receipt there was', async () => {
    const all = open()
    await all.send()
    all.edit(wish('Ny'))
    all.handoff.answers.push('conflict')
    await all.send()
    expect(all.session.handoff.latest.value).toMatchObject({
      receipt: receiptOf('id-1'),
      changed: true,
    })
    await all.send()
    expect(all.handoff.sent[2]?.slice(1, 3)).toEqual(['id-2', receiptOf('id-1')])
  })
})

describe('while it is under way', () => {
  test('a second press does nothing, and what is typed meanwhile is a change', async () => {
    const all = open()
    all.handoff.answers.push(async () => {
      await all.send()
      all.edit(wish('Medan det skickades'))
      return success(receiptOf('id-1'))
    })
    const sending = all.send()
    expect(all.state.busy.value).toBe('handoff')
    expect(all.session.handoff.unfinished.value).toBe(false)
    await sending
    expect(all.handoff.sent).toHaveLength(1)
    expect(all.state.plan.value?.ownWish).toBe('Medan det skickades')
    expect(all.session.handoff.latest.value?.changed).toBe(true)
    expect(all.state.busy.value).toBeUndefined()
  })

  test.each([
    ['delivered', undefined],
    ['failed', 'timeout' as const],
  ])('another child’s plan is opened: it says nothing there (%s)', async (_name, fault) => {
    const all = open()
    all.handoff.answers.push(async () => {
      all.session.plans.put(beforeMeetingPlan)
      all.session.plans.open(beforeMeetingPlan.id)
      return fault ? { ok: false, code: fault } : success(receiptOf('id-1'))
    })
    await all.send()
    expect(all.state.plan.value?.id).toBe(beforeMeetingPlan.id)
    expect(all.state.notices.value).toEqual([])
    expect(all.state.plan.value?.handoffs).toEqual([])
    all.session.plans.open(completePlan.id)
    expect(all.notes()).toEqual([['id-1', fault ? undefined : 'id-1']])
  })

  test('a port that breaks does not leave the panel busy', async () => {
    const all = open()
    all.handoff.answers.push(() => Promise.reject(new RangeError('broken')))
    await expect(all.send()).rejects.toThrow('broken')
    expect(all.state.busy.value).toBeUndefined()
    await all.send()
    expect(all.submissions()).toEqual(['id-1', 'id-1'])
  })
})
