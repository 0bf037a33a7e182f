// Here already, as where somebody has begun to write.
import { write } from '../fixtures/write-signal.ts'
import '../../lib/plan/take-back.ts'
import { describe, expect, test } from 'vitest'
import { addRow, patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import { receiptOf, startSession } from '../fixtures/session-ports.ts'

function open() {
  const { session, clock, kept } = startSession()
  session.plans.create({ name: 'Alva Lind', personalNumber: '' })
  const { editing, state } = session
  const type = (words: string, group?: string) => editing.edit(setAnswer('ownWish', words), group)
  return { session, editing, state, clock, kept, type, wish: () => state.plan.value?.ownWish }
}

describe('an edit', () => {
  test('changes the open plan, its place in the list, and its time', () => {
    const { state, clock, type } = open()
    clock.day = '2026-10-05'
    type('En hund')
    expect(state.plan.value).toMatchObject({
      ownWish: 'En hund',
      changedAt: '2026-10-05T08:00:00Z',
    })
    expect(state.plans.value).toEqual([state.plan.value])
  })

  test('that changes nothing is no edit', () => {
    const { state, editing, clock, type } = open()
    const before = state.plan.value
    clock.day = '2026-10-05'
    type('')
    expect(state.plan.value).toBe(before)
    expect(editing.canUndo.value).toBe(false)
  })

  test('without an open plan does nothing', () => {
    const { session, state, type } = open()
    session.plans.close()
    type('En hund')
    expect(state.plans.value.map(({ ownWish }) => ownWish)).toEqual([''])
  })

  test('leaves the other plans alone', () => {
    const { session, state, type } = open()
    const alva = state.plan.value
    session.plans.create({ name: 'Noah Eriksson', personalNumber: '' })
    type('Sova längre')
    expect(state.plans.value.find(({ id }) => id === alva?.id)).toBe(alva)
  })
})

describe('undo', () => {
  test('takes back what was typed in one field in one step', () => {
    const { editing, type, wish } = open()
    for (const words of ['E', 'En', 'En h', 'En hund']) type(words, 'ownWish')
    expect(editing.canUndo.value).toBe(true)
    editing.undo()
    expect(wish()).toBe('')
    expect(editing.canUndo.value).toBe(false)
  })

  test('goes field by field, last first', () => {
    const { editing, state, type, wish } = open()
    type('En hund', 'ownWish')
    editing.edit(patchSection('child', { region: 'Gävleborg' }), 'region')
    type('En hund till', 'ownWish')
    const regions = [state.plan.value?.child.region]
    const wishes = [wish()]
    while (editing.canUndo.value) {
      editing.undo()
      regions.push(state.plan.value?.child.region)
      wishes.push(wish())
    }
    expect(wishes).toEqual(['En hund till', 'En hund', 'En hund', ''])
    expect(regions).toEqual(['Gävleborg', 'Gävleborg', '', ''])
  })

  test('takes presses back one by one', () => {
    const { editing, state } = open()
    editing.edit(addRow('goals', emptyRow.goal('one', 'short')))
    editing.edit(addRow('goals', emptyRow.goal('two', 'short')))
    editing.undo()
    expect(state.plan.value?.goals.map(({ id }) => id)).toEqual(['one'])
  })

  test('ends a round of typing: what is typed after it is a step of its own', () => {
    const { editing, type, wish } = open()
    type('En', 'ownWish')
    editing.edit(patchSection('child', { region: 'Gävleborg' }))
    editing.undo()
    type('En katt', 'ownWish')
    editing.undo()
    expect(wish()).toBe('En')
    editing.undo()
    type('En hund', 'ownWish')
    editing.undo()
    expect(wish()).toBe('')
  })

  test('is kept, like any change', async () => {
    const { session, editing, kept, type } = open()
    type('En hund')
    await session.saving.settled()
    editing.undo()
    await session.saving.settled()
    expect((await kept()).map(({ ownWish }) => ownWish)).toEqual([''])
  })

  test('remembers two hundred steps', () => {
    const { editing, type, wish } = open()
    for (let step = 1; step <= 250; step += 1) type(`Steg ${step}`)
    let taken = 0
    while (editing.canUndo.value) {
      editing.undo()
      taken += 1
    }
    expect(taken).toBe(200)
    expect(wish()).toBe('Steg 50')
    editing.undo()
    expect(wish()).toBe('Steg 50')
  })

  test('that waits for what it needs takes back no later step than the one it was pressed for', async () => {
    const { editing, state, type } = open()
    type('En hund')
    const written = state.plan.value
    if (written) write(state.plan, { ...written, meetingQuestion: 'Skriven i ett annat fönster' })
    const back = editing.undo()
    editing.edit(patchSection('meeting', { notes: 'Kort' }))
    await back
    expect(state.plan.value).toMatchObject({ ownWish: 'En hund', meeting: { notes: 'Kort' } })
    await editing.undo()
    await editing.undo()
    expect(state.plan.value).toMatchObject({ ownWish: '', meeting: { notes: '' } })
  })

  test('pressed twice while it waits takes back two steps', async () => {
    const { editing, state, type } = open()
    type('En')
    type('En hund')
    const written = state.plan.value
    if (written) write(state.plan, { ...written, meetingQuestion: 'Skriven i ett annat fönster' })
    await Promise.all([editing.undo(), editing.undo()])
    expect(state.plan.value?.ownWish).toBe('')
  })

  test('never reaches into another plan', () => {
    const { session, editing, state, type } = open()
    type('En hund')
    const alva = state.plan.value?.id ?? ''
    session.plans.create({ name: 'Noah Eriksson', personalNumber: '' })
    expect(editing.canUndo.value).toBe(false)
    editing.undo()
    expect(state.plan.value?.child.name).toBe('Noah Eriksson')
    session.plans.open(alva)
    expect(editing.canUndo.value).toBe(false)
    expect(state.plan.value?.ownWish).toBe('En hund')
  })
})

describe('what is recorded', () => {
  const handoff = {
    submission: 'submission',
    startedAt: '2026-10-02T08:00:00Z',
    fingerprint: '0123456789abcdef',
    receipt: receiptOf('submission'),
  }

  test('survives undo, and is no step itself', async () => {
    const { session, editing, state, type, wish } = open()
    type('En hund', 'ownWish')
    await session.saving.settled()
    editing.record(state.plan.value?.id ?? '', (plan) => ({ ...plan, handoffs: [handoff] }))
    type('En hund till', 'ownWish')
    editing.undo()
    expect(wish()).toBe('')
    expect(state.plan.value?.handoffs).toEqual([handoff])
    expect(editing.canUndo.value).toBe(false)
  })

  test('reaches a plan that is no longer open, and that one only', async () => {
    const { session, editing, state, kept } = open()
    const alva = state.plan.value?.id ?? ''
    session.plans.create({ name: 'Noah Eriksson', personalNumber: '' })
    editing.record(alva, (plan) => ({ ...plan, handoffs: [handoff] }))
    await session.saving.settled()
    expect(state.plan.value?.child.name).toBe('Noah Eriksson')
    for (const plans of [state.plans.value, await kept()]) {
      const byName = plans.map(({ child, handoffs }) => [child.name, handoffs.length])
      expect(byName).toEqual(
        expect.arrayContaining([
          ['Alva Lind', 1],
          ['Noah Eriksson', 0],
        ]),
      )
    }
  })

  test('is nothing where the plan is gone', () => {
    const { editing } = open()
    expect(editing.record('no-such-plan', (plan) => plan)).toBeUndefined()
  })

  test('does not count as a change by the user', () => {
    const { editing, state, clock } = open()
    clock.day = '2026-10-05'
    editing.record(state.plan.value?.id ?? '', (plan) => ({ ...plan, handoffs: [handoff] }))
    expect(state.plan.value?.changedAt).toBe('2026-10-02T08:00:00Z')
  })
})
