import { expect, test } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { alva, gateway, noah, pageStore, settled, widgetInPage } from '../fixtures/widget-page.ts'

const inStore = async (...plans: readonly Plan[]) => {
  const store = pageStore(...plans)
  const element = widgetInPage()
  element.page.keepIn(store)
  element.page.want('alva')
  await settled()
  expect(element.name()).toBe('Alva Lind')
  return { store, ...element }
}

test('a page with a tab for each child gets the child whose plan it gives, also right after a key', () => {
  const { page, told, name, write } = widgetInPage()
  page.take(alva)
  write('Om Alva')
  page.take(noah)
  write('Om Noah')
  page.take(told.get('alva'))
  expect(name()).toBe('Alva Lind')
  expect(page.read().meetingQuestion).toBe('Om Alva')
})

test('a page that is a key behind changes nothing', () => {
  const { page, told, write } = widgetInPage()
  page.take(alva)
  write('Om A')
  const behind = told.get('alva')
  write('Om Al')
  page.take(behind)
  expect(page.read().meetingQuestion).toBe('Om Al')
})

test('a new plan that is reset is empty, and none of the former child’s', async () => {
  const { page, name } = await inStore(alva)
  page.want('noah')
  await settled()
  page.reset()
  expect([page.read().id, name()]).toEqual(['noah', ''])
})

test('while the next plan is read nothing of the former stands there, and nothing can be written', async () => {
  const { page, store, name, isLocked } = await inStore(alva, noah)
  const slow = gateway()
  store.beforeRead = slow.wait
  page.want('noah')
  await settled()
  expect([name(), page.isAway(), isLocked()]).toEqual(['', true, true])
  slow.open()
  await settled()
  expect([name(), page.isAway(), isLocked()]).toEqual(['Noah Ek', false, false])
})

test('where the store fails nothing stands there until it is asked again and answers', async () => {
  const { page, store, errors, name, isLocked } = await inStore(alva, noah)
  store.beforeRead = async () => {
    throw new Error('503')
  }
  page.want('noah')
  await settled()
  expect([name(), page.isAway(), isLocked(), errors]).toEqual(['', true, true, ['store-failed']])
  store.beforeRead = async () => {}
  page.want('noah')
  await settled()
  expect([name(), isLocked()]).toEqual(['Noah Ek', false])
})

test('another plan than was asked for is not taken, and the page is told', async () => {
  const { page, store, errors, name, isLocked } = await inStore(alva)
  store.kept.set('noah', alva)
  page.want('noah')
  await settled()
  expect([name(), isLocked(), errors]).toEqual(['', true, ['other-plan']])
  store.kept.set('noah', { ...alva, goals: 'none' })
  page.want('noah')
  await settled()
  expect([name(), isLocked(), errors]).toEqual(['', true, ['other-plan', 'other-plan']])
})

test('without a store the plan that is named begins empty, and the former is there when it is named again', () => {
  const { page, name, write } = widgetInPage()
  page.take(alva)
  write('Om Alva')
  page.want('noah')
  expect([page.read().id, name()]).toEqual(['noah', ''])
  page.want('alva')
  expect([name(), page.read().meetingQuestion]).toEqual(['Alva Lind', 'Om Alva'])
})

test('a name that is none is told, and shows nobody’s plan', async () => {
  const { page, errors, name, isLocked } = await inStore(alva)
  page.want('barn/noah')
  expect([name(), isLocked(), errors]).toEqual(['', true, ['not-an-id']])
})

test('a page that names no plan any more shows none', async () => {
  const { page, name, isLocked } = await inStore(alva)
  page.want('')
  expect([name(), isLocked()]).toEqual(['', false])
})

test('a plan that the page gives while another is read stands there', async () => {
  const { page, store, name, isLocked } = await inStore(alva, noah)
  const slow = gateway()
  store.beforeRead = slow.wait
  page.want('noah')
  page.take(alva)
  store.beforeRead = async () => {}
  slow.open()
  await settled()
  expect([name(), isLocked()]).toEqual(['Alva Lind', false])
})

test('a store that comes after the name is read, and what was typed before it came is joined', async () => {
  const { page, name, write } = widgetInPage()
  page.want('alva')
  write('Skriven innan lagret kom')
  const store = pageStore(alva)
  page.keepIn(store)
  await settled()
  expect([name(), page.read().meetingQuestion]).toEqual(['Alva Lind', 'Skriven innan lagret kom'])
  write('Och efter')
  await settled()
  expect(store.plan('alva').child.name).toBe('Alva Lind')
  expect(store.plan('alva').meetingQuestion).toBe('Och efter')
})

test('what waits is written for its own plan when the page turns, slowly as that may go', async () => {
  const { page, store, write } = await inStore(alva, noah)
  const slow = gateway()
  store.beforeWrite = slow.wait
  write('Al')
  await settled()
  write('Alva vill ha det tyst')
  page.want('noah')
  await settled()
  store.beforeWrite = async () => {}
  slow.open()
  await settled()
  expect(store.plan('alva').meetingQuestion).toBe('Alva vill ha det tyst')
  expect(store.plan('noah')).toEqual(noah)
})

test('what a store has not taken is tried again for its own plan, in its own store', async () => {
  const { page, store, write, name, session } = await inStore(alva)
  store.beforeWrite = async () => {
    throw new Error('503')
  }
  write('Alva vill ha det tyst')
  await settled()
  const other = pageStore(noah)
  page.keepIn(other)
  page.want('noah')
  await settled()
  expect([name(), session.state.saveState.value]).toEqual(['Noah Ek', 'failed'])
  store.beforeWrite = async () => {}
  write('Om Noah')
  await settled()
  expect(store.plan('alva').meetingQuestion).toBe('Alva vill ha det tyst')
  expect([...other.kept.keys()]).toEqual(['noah'])
  expect(session.state.saveState.value).toBe('saved')
})

test('a plan whose last words wait still has them when the page comes back to it', async () => {
  const { page, store, write } = await inStore(alva, noah)
  store.beforeWrite = async () => {
    throw new Error('503')
  }
  write('Alva vill ha det tyst')
  page.want('noah')
  await settled()
  page.want('alva')
  await settled()
  expect(page.read().meetingQuestion).toBe('Alva vill ha det tyst')
  store.beforeWrite = async () => {}
  write('Alva vill ha det tyst och mörkt')
  await settled()
  expect(store.plan('alva').meetingQuestion).toBe('Alva vill ha det tyst och mörkt')
})

test('a receipt that comes when the page has turned is noted on the plan that was handed off', async () => {
  const { page, store, session } = await inStore(alva, noah)
  page.want('noah')
  await settled()
  session.editing.record('alva', setAnswer('ownWish', 'Noterat efteråt'))
  await settled()
  expect(store.plan('alva').ownWish).toBe('Noterat efteråt')
  expect(page.read()).toEqual(noah)
})
