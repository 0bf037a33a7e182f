import { expect, test } from 'vitest'
import { patchSection, removeRow, setAnswer } from '../../lib/plan/edits.ts'
import { alva, gateway, noah, pageStore, settled, widgetInPage } from '../fixtures/widget-page.ts'
import { write } from '../fixtures/write-signal.ts'

// A page may use one id for whoever's plan it shows.
const alvas = { ...alva, id: 'plan' }
const noahs = { ...noah, id: 'plan', goals: [], meetingQuestion: 'Om Noah' }

test('under one id another child’s plan takes back no step, and holds nothing half typed, of the former’s', async () => {
  const { page, session, name } = widgetInPage()
  page.take(alvas)
  const [first] = alvas.goals
  session.editing.edit(removeRow('goals', first?.id ?? ''))
  write(session.state.drafts, new Map([['plan', { goals: 'Alva vill' }]]))
  await settled()
  page.take(noahs)
  await settled()
  expect(session.editing.canUndo.value).toBe(false)
  expect(session.state.drafts.value.size).toBe(0)
  await session.editing.undo()
  expect([name(), page.read().goals]).toEqual(['Noah Ek', []])
})

test('under one id another child’s plan is not joined with what waits of the former’s, or the store has', async () => {
  const { page, session, name } = widgetInPage()
  const store = pageStore(alvas)
  page.keepIn(store)
  page.want('plan')
  await settled()
  store.kept.set('plan', {
    ...alvas,
    ownWish: 'Skrivet av en annan',
    changedAt: '2026-12-01T08:00:00Z',
  })
  const slow = gateway()
  store.beforeWrite = slow.wait
  session.editing.edit(setAnswer('meetingQuestion', 'Om Alva'))
  await settled()
  page.take(noahs)
  store.beforeWrite = async () => {}
  slow.open()
  await settled()
  expect(name()).toBe('Noah Ek')
  expect(page.read()).toEqual(noahs)
  expect(store.plan('plan')).toEqual(noahs)
})

test('the same child’s plan, given back with a word more, leaves what is half typed and the steps', async () => {
  const { page, session } = widgetInPage()
  page.take(alvas)
  session.editing.edit(setAnswer('ownWish', 'Att få sluta senare'))
  write(session.state.drafts, new Map([['plan', { goals: 'Alva vill' }]]))
  page.take({ ...page.read(), meetingQuestion: 'Sidans fråga' })
  expect(session.editing.canUndo.value).toBe(true)
  expect(session.state.drafts.value.size).toBe(1)
})

test('the page’s plan put back by its form is the same child’s, also where the name had been changed', async () => {
  const { page, session, name } = widgetInPage()
  page.take(alvas)
  session.view.toggle(1)
  session.editing.edit(patchSection('child', { name: 'Någon annan' }))
  page.reset()
  await settled()
  expect(name()).toBe(alvas.child.name)
  expect(session.state.section.value).toBe(1)
})
