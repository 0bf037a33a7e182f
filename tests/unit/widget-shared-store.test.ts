import { expect, test } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { alva, gateway, pageStore, settled, widgetInPage } from '../fixtures/widget-page.ts'

const opened = async (store: ReturnType<typeof pageStore>) => {
  const element = widgetInPage()
  element.page.keepIn(store)
  element.page.want('alva')
  await settled()
  return element
}
const answers = ({ meetingQuestion, ownWish }: Plan) => [meetingQuestion, ownWish]

test('two elements with one plan and one store keep what both have written', async () => {
  const store = pageStore(alva)
  const [one, other] = [await opened(store), await opened(store)]
  one.write('Ur den ena')
  await settled()
  other.session.editing.edit(setAnswer('ownWish', 'Ur den andra'))
  await settled()
  expect(answers(store.plan('alva'))).toEqual(['Ur den ena', 'Ur den andra'])
  expect(answers(other.page.read())).toEqual(['Ur den ena', 'Ur den andra'])
})

test('also where both write at once and the store is slow', async () => {
  const store = pageStore(alva)
  const [one, other] = [await opened(store), await opened(store)]
  const slow = gateway()
  store.beforeWrite = slow.wait
  one.write('Ur den ena')
  other.session.editing.edit(setAnswer('ownWish', 'Ur den andra'))
  await settled()
  slow.open()
  await settled()
  slow.open()
  await settled()
  expect(answers(store.plan('alva'))).toEqual(['Ur den ena', 'Ur den andra'])
})

test('an old copy, as a cache before the store may give, takes nothing back', async () => {
  const store = pageStore(alva)
  const element = await opened(store)
  store.read = async () => structuredClone(alva)
  element.write('Först detta')
  await settled()
  element.session.editing.edit(setAnswer('ownWish', 'Sedan detta'))
  await settled()
  element.session.editing.edit(setAnswer('ownWish', 'Sedan detta också'))
  await settled()
  expect(answers(store.plan('alva'))).toEqual(['Först detta', 'Sedan detta också'])
})

test('over what cannot be read, and over another child’s plan, nothing is written, and the page is told', async () => {
  const store = pageStore(alva)
  const element = await opened(store)
  const newer = { ...alva, schemaVersion: alva.schemaVersion + 1 }
  store.kept.set('alva', newer)
  element.write('Över det nyare')
  await settled()
  expect(store.kept.get('alva')).toEqual(newer)
  store.kept.set('alva', { ...alva, id: 'noah' })
  element.write('Över en annans')
  await settled()
  expect(store.kept.get('alva')).toEqual({ ...alva, id: 'noah' })
  expect(element.errors).toEqual(['newer-version', 'other-plan'])
  expect(element.session.state.saveState.value).toBe('failed')
})

test('nor where the page has changed a plan and left its instant as it was', async () => {
  const store = pageStore(alva)
  const element = await opened(store)
  element.page.take({ ...element.page.read(), meetingQuestion: 'Sidans fråga' })
  await settled()
  store.read = async () => structuredClone(alva)
  element.session.editing.edit(setAnswer('ownWish', 'Sedan detta'))
  await settled()
  expect(answers(store.plan('alva'))).toEqual(['Sidans fråga', 'Sedan detta'])
})

test('a plan that the page gives, older than what its store has, takes no newer words with it', async () => {
  const newer = { ...alva, ownWish: 'Nyare i lagret', changedAt: '2027-01-01T08:00:00Z' }
  const store = pageStore(newer)
  const element = widgetInPage()
  element.page.keepIn(store)
  element.page.take(alva)
  await settled()
  const kept = store.plan('alva')
  expect([kept.ownWish, element.page.read()]).toEqual([newer.ownWish, kept])
  expect(kept.versions.at(-1)?.content.ownWish).toBe(alva.ownWish)
})
