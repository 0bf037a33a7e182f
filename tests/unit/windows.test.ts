// They come when they are first needed, and a first reading takes longer than the words are awaited.
import '../../lib/plan/join-windows.ts'
import '../../lib/plan/take-back.ts'
import { expect, test } from 'vitest'
import { addRow, patchRow, patchSection, removeRow, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import type { StorageFault, StoragePort } from '../../lib/session/ports/storage.ts'
import { createSession } from '../../lib/session/session.ts'
import { createMemoryStorage } from '../../lib/vault/memory.ts'
import { completePlan } from '../fixtures/complete.ts'
import { faultyClipboard, stillClock } from '../fixtures/session-ports.ts'

/** Two windows over one storage, in which each write is one step; news may be held up. */
async function openTwo() {
  const kept = new Map([[completePlan.id, JSON.stringify(completePlan)]])
  const control = { deaf: false, fault: undefined as StorageFault | undefined }
  const listeners: { heard: (id: string) => void; of: number }[] = []
  const late: (() => void)[] = []
  const held = new Map<number, string | undefined>()
  const read = (id: string) => {
    const found = kept.get(id)
    return found === undefined ? undefined : (JSON.parse(found) as Plan)
  }
  let turn: Promise<unknown> = Promise.resolve()
  const storage: StoragePort = {
    ...createMemoryStorage(),
    readAll: async () =>
      success({ plans: [...kept.keys()].flatMap((id) => read(id) ?? []), unreadable: [] }),
    remove: async (id) => {
      kept.delete(id)
      return success(undefined)
    },
    shared: {
      read: async (id) => success(read(id)),
      update(id, change) {
        const written = turn.then(async () => {
          if (control.fault) return failure(control.fault)
          const plan = await change(read(id))
          kept.set(id, JSON.stringify(plan))
          return success(plan)
        })
        turn = written
        return written
      },
    },
  }
  const clock = stillClock()
  const open = async (of: number) => {
    const session = createSession({
      storage,
      clipboard: faultyClipboard().port,
      clock,
      windows: {
        tell: (id) => {
          const others = listeners.filter((each) => each.of !== of)
          const tellAll = () => {
            for (const { heard } of others) heard(id)
          }
          if (control.deaf) late.push(tellAll)
          else tellAll()
        },
        listen: (heard) => listeners.push({ heard, of }),
        hold: (id) => held.set(of, id),
        inTurn: (_, work) => work(),
        unlessOpen: async (id, work) => {
          if (![...held.values()].includes(id)) await work()
        },
      },
    })
    await session.safe.load()
    session.plans.open(completePlan.id)
    return session
  }
  const [panel, page] = [await open(1), await open(2)]
  const calm = async () => {
    // A write in one window is news in the other, whose answer may be a write again.
    for (let round = 0; round < 3; round += 1) {
      await panel.saving.settled()
      await page.saving.settled()
    }
  }
  const tellLate = () => {
    control.deaf = false
    for (const tell of late.splice(0)) tell()
  }
  return { panel, page, calm, control, tellLate, kept: () => read(completePlan.id), clock }
}

const wish = (words: string) => setAnswer('ownWish', words)
const notes = (words: string) => patchSection('meeting', { notes: words })

test('what is written in one window stands in the other', async () => {
  const { panel, page, calm } = await openTwo()
  page.editing.edit(notes('Alva var med.'), 'notes')
  await calm()
  expect(panel.state.plan.value?.meeting.notes).toBe('Alva var med.')
  expect(panel.state.plans.value[0]).toBe(panel.state.plan.value)
  expect(panel.editing.canUndo.value).toBe(false)
  expect(panel.state.saveState.value).toBe('saved')
})

test('two that write at once lose nothing, though neither has heard of the other', async () => {
  const { panel, page, calm, control, tellLate, kept } = await openTwo()
  control.deaf = true
  panel.editing.edit(wish('En hund'), 'wish')
  page.editing.edit(notes('Kort'), 'notes')
  page.editing.edit(addRow('goals', emptyRow.goal('new', 'short')))
  await calm()
  expect(kept()).toMatchObject({ ownWish: 'En hund', meeting: { notes: 'Kort' } })
  tellLate()
  await calm()
  expect(panel.state.plan.value).toEqual(kept())
  expect(page.state.plan.value).toEqual(kept())
  expect(kept()?.goals.at(-1)?.id).toBe('new')
})

test('words that could not be kept are joined with what came meanwhile, and kept later', async () => {
  const { panel, page, calm, control, kept } = await openTwo()
  control.fault = 'full'
  panel.editing.edit(wish('En hund'), 'wish')
  await calm()
  control.fault = undefined
  page.editing.edit(notes('Kort'), 'notes')
  await calm()
  expect(panel.state.plan.value).toMatchObject({ ownWish: 'En hund', meeting: { notes: 'Kort' } })
  panel.saving.retry()
  await calm()
  expect(kept()).toMatchObject({ ownWish: 'En hund', meeting: { notes: 'Kort' } })
  expect(page.state.plan.value).toEqual(kept())
})

test('undo takes back what this window did, and nothing that the other has done', async () => {
  const { panel, page, calm, kept } = await openTwo()
  const before = completePlan.ownWish
  for (const words of ['E', 'En']) panel.editing.edit(wish(words), 'wish')
  await calm()
  page.editing.edit(notes('Kort'), 'notes')
  await calm()
  panel.editing.edit(wish('En hund'), 'wish')
  panel.editing.undo()
  await calm()
  expect(panel.editing.canUndo.value).toBe(false)
  expect(kept()).toMatchObject({ ownWish: before, meeting: { notes: 'Kort' } })
  page.editing.undo()
  await calm()
  expect(panel.state.plan.value?.meeting.notes).toBe(completePlan.meeting.notes)
})

test('of two that change the same consent at once the strictest stands, and it is told', async () => {
  const { panel, page, calm, control, tellLate, kept } = await openTwo()
  control.deaf = true
  panel.editing.edit(removeRow('sharingGrants', 'sharing-grant-mira'))
  await calm()
  page.editing.edit(patchRow('sharingGrants', 'sharing-grant-mira', { form: 'digital' }))
  await calm()
  tellLate()
  await calm()
  const ids = kept()?.consent.sharing.grants.map(({ id }) => id)
  expect(ids).toEqual(['sharing-grant-johan'])
  expect(page.state.plan.value).toEqual(kept())
  expect(page.state.notices.value.map(({ kind }) => kind)).toContain('strictest-consent')
})

test('what both have withdrawn stays so, though one takes its own back', async () => {
  const withdraw = patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: '2026-10-02' })
  const { panel, page, calm, control, tellLate, kept } = await openTwo()
  control.deaf = true
  panel.editing.edit(withdraw)
  page.editing.edit(withdraw)
  await calm()
  tellLate()
  await calm()
  await panel.editing.undo()
  await calm()
  expect(kept()?.consent.sharing.grants[0]?.withdrawn).toBe('2026-10-02')
  expect(page.state.plan.value).toEqual(kept())
  expect(panel.state.notices.value.map(({ kind }) => kind)).toContain('strictest-consent')
})

test('one that only one has withdrawn is given again when it is taken back, and so is none that was given by mistake', async () => {
  const { panel, page, calm, kept } = await openTwo()
  const before = kept()?.consent
  panel.editing.edit(patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: '2026-10-02' }))
  await calm()
  await panel.editing.undo()
  await calm()
  expect(kept()?.consent).toEqual(before)
  panel.editing.edit(
    addRow('planningGrants', {
      id: 'new',
      person: 'child',
      form: 'oral',
      date: '2026-10-01',
      withdrawn: '',
    }),
  )
  await calm()
  page.editing.edit(notes('Kort'), 'notes')
  await calm()
  await panel.editing.undo()
  await calm()
  expect([kept()?.consent, kept()?.meeting.notes]).toEqual([before, 'Kort'])
})

test('a plan that is removed goes from both, and comes back to both', async () => {
  const { panel, page, calm } = await openTwo()
  await panel.plans.remove(completePlan.id)
  await calm()
  expect(page.state.plan.value).toBeUndefined()
  expect(page.state.plans.value).toEqual([])
  panel.plans.restore()
  await calm()
  expect(page.state.plans.value).toEqual([completePlan])
})

test('a plan that is made in one window is in the list of the other', async () => {
  const { panel, page, calm } = await openTwo()
  panel.plans.create({ name: 'Noah Eriksson', personalNumber: '' })
  await calm()
  const names = page.state.plans.value.map(({ child }) => child.name)
  expect(names.toSorted()).toEqual(['Alva Lind', 'Noah Eriksson'])
  expect(page.state.plan.value?.id).toBe(completePlan.id)
})
