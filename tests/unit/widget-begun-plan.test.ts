import { expect, test } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import { alva, noah, pageStore, settled, widgetInPage } from '../fixtures/widget-page.ts'

const failing = async () => {
  throw new Error('503')
}

/** Begun without a store: somebody has written in the plan that the page named. */
const begun = async () => {
  const element = widgetInPage()
  element.page.want('alva')
  await settled()
  element.write('Alva vill')
  await settled()
  element.write('Alva vill ha det tyst')
  await settled()
  return element
}

const question = ({ page }: ReturnType<typeof widgetInPage>) => page.read().meetingQuestion

test('what was begun without a store is there, and kept, when the page comes back to it with a store', async () => {
  const element = await begun()
  element.page.want('noah')
  await settled()
  const store = pageStore()
  element.page.keepIn(store)
  await settled()
  element.page.want('alva')
  await settled()
  expect(question(element)).toBe('Alva vill ha det tyst')
  expect(store.plan('alva').meetingQuestion).toBe('Alva vill ha det tyst')
})

test('what was begun is joined with what the store turns out to have, also after the page has turned', async () => {
  const element = await begun()
  element.page.want('noah')
  element.page.want('alva')
  element.page.want('noah')
  const store = pageStore({ ...alva, meetingQuestion: '' }, noah)
  element.page.keepIn(store)
  element.page.want('alva')
  await settled()
  expect([element.name(), question(element)]).toEqual(['Alva Lind', 'Alva vill ha det tyst'])
  expect(store.plan('alva').child.name).toBe('Alva Lind')
  expect(store.plan('alva').meetingQuestion).toBe('Alva vill ha det tyst')
})

test('a store that fails first leaves what was begun to be written in, and the next word is kept with it', async () => {
  const element = await begun()
  const store = pageStore(alva)
  store.beforeRead = failing
  element.page.keepIn(store)
  await settled()
  expect([question(element), element.isLocked()]).toEqual(['Alva vill ha det tyst', false])
  expect(element.errors).toContain('store-failed')
  store.beforeRead = async () => {}
  element.session.editing.edit(setAnswer('ownWish', 'Att få sluta senare'))
  await settled()
  expect(store.plan('alva')).toMatchObject({
    meetingQuestion: 'Alva vill ha det tyst',
    ownWish: 'Att få sluta senare',
    child: { name: 'Alva Lind' },
  })
})

test('a store that failed first and is given again takes what was begun', async () => {
  const element = await begun()
  const store = pageStore()
  store.beforeRead = failing
  element.page.keepIn(store)
  await settled()
  store.beforeRead = async () => {}
  element.page.keepIn({ read: store.read, write: store.write })
  await settled()
  expect(store.plan('alva').meetingQuestion).toBe('Alva vill ha det tyst')
})

test('what was begun outlives a failing store when the page turns and comes back', async () => {
  const element = await begun()
  const store = pageStore(noah)
  store.beforeRead = failing
  element.page.keepIn(store)
  await settled()
  store.beforeRead = async () => {}
  element.page.want('noah')
  await settled()
  expect(element.name()).toBe('Noah Ek')
  element.page.want('alva')
  await settled()
  expect(question(element)).toBe('Alva vill ha det tyst')
  expect(store.plan('alva').meetingQuestion).toBe('Alva vill ha det tyst')
})

test('an empty plan that was begun may be written in when its store has failed', async () => {
  const element = widgetInPage()
  element.page.want('alva')
  await settled()
  const store = pageStore(alva)
  store.beforeRead = failing
  element.page.keepIn(store)
  await settled()
  expect([element.page.read().id, element.isLocked()]).toEqual(['alva', false])
  store.beforeRead = async () => {}
  element.page.want('alva')
  await settled()
  expect(element.name()).toBe('Alva Lind')
})
