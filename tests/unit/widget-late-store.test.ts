import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import { removeRow } from '../../lib/plan/edits.ts'
import { askBeforeLeaving } from '../../lib/widget/ask-before-leaving.ts'
import type { PlanStore } from '../../lib/widget/interface.ts'
import { alva, gateway, noah, pageStore, settled, widgetInPage } from '../fixtures/widget-page.ts'

// A page may open its store long after the user has begun to write.

type Element = ReturnType<typeof widgetInPage>
type Steps = readonly ((element: Element) => void)[]

const gives = ({ page }: Element) => page.take({ ...alva })
const names = ({ page }: Element) => page.want('alva')
const writes = ({ write }: Element) => write('Skrivet innan lagret kom')

const elementAfter = async (steps: Steps) => {
  const element = widgetInPage()
  await settled()
  for (const step of steps) {
    step(element)
    await settled()
  }
  return element
}

/** Whether the browser would ask before the page is left. */
const asks = ({ session, page }: Element, store: PlanStore) => {
  const heard = new Set<string>()
  const view = {
    addEventListener: (name: string) => heard.add(name),
    removeEventListener: (name: string) => heard.delete(name),
  }
  const { byUser } = page
  const given = { byUser, store: signal(store), kept: signal(false) }
  askBeforeLeaving(session, given, view as unknown as Window)()
  const stop = askBeforeLeaving(session, given, view as unknown as Window)
  const isAsked = heard.has('beforeunload')
  stop()
  return isAsked
}

const orders: readonly (readonly [string, Steps])[] = [
  ['a plan that the page gave', [gives, writes]],
  ['a plan that it gave and then named', [gives, names, writes]],
  ['a plan that it named and then gave', [names, gives, writes]],
  ['a plan that it gave, named when words had been written', [gives, writes, names]],
  ['a plan that it has only named', [names, writes]],
]

describe('words written before the page’s store comes are written in it when it does', () => {
  test.each(orders)('%s', async (_, steps) => {
    const element = await elementAfter(steps)
    const store = pageStore()
    element.page.keepIn(store)
    await settled()
    expect(store.plan('alva').meetingQuestion).toBe('Skrivet innan lagret kom')
  })

  test.each(orders)('%s, joined with what the store turns out to have', async (_, steps) => {
    const element = await elementAfter(steps)
    const store = pageStore({ ...alva, ownWish: 'Ur lagret' })
    element.page.keepIn(store)
    await settled()
    for (const plan of [store.plan('alva'), element.page.read()]) {
      expect([plan.meetingQuestion, plan.ownWish]).toEqual([
        'Skrivet innan lagret kom',
        'Ur lagret',
      ])
    }
  })

  test('a plan that nobody has given or named', async () => {
    const element = await elementAfter([writes])
    const store = pageStore()
    element.page.keepIn(store)
    await settled()
    expect(store.plan(element.page.read().id).meetingQuestion).toBe('Skrivet innan lagret kom')
  })

  test('what lay in another store', async () => {
    const element = await elementAfter([({ page }) => page.keepIn(pageStore()), gives, writes])
    const store = pageStore({ ...alva, ownWish: 'Ur det nya lagret' })
    element.page.keepIn(store)
    await settled()
    expect(store.plan('alva')).toMatchObject({
      meetingQuestion: 'Skrivet innan lagret kom',
      ownWish: 'Ur det nya lagret',
    })
  })

  test('also where the page shows another plan than the one that it has named', async () => {
    const element = await elementAfter([
      names,
      ({ page }) => page.take(noah),
      ({ write }) => write('Om Noah'),
    ])
    const store = pageStore(alva)
    element.page.keepIn(store)
    await settled()
    expect([element.name(), element.page.read().meetingQuestion]).toEqual(['Noah Ek', 'Om Noah'])
    expect(store.plan('noah').meetingQuestion).toBe('Om Noah')
    expect(store.plan('alva')).toEqual(alva)
  })
})

test('until they are written there, the user is asked before the page is left', async () => {
  const element = await elementAfter([gives, writes])
  const store = pageStore()
  const slow = gateway()
  store.beforeWrite = slow.wait
  element.page.keepIn(store)
  await settled()
  expect(asks(element, store)).toBe(true)
  slow.open()
  await settled()
  expect(asks(element, store)).toBe(false)
})

test('an empty plan is not written in a store that comes', async () => {
  const element = await elementAfter([])
  const store = pageStore()
  element.page.keepIn(store)
  await settled()
  expect([...store.kept.keys()]).toEqual([])
})

test('what an older copy in the new store says does not take the place of the words, and is kept beside', async () => {
  const element = await elementAfter([gives, writes])
  const older = { ...alva, meetingQuestion: 'Äldre fråga', changedAt: '2026-01-01T08:00:00Z' }
  const store = pageStore(older)
  element.page.keepIn(store)
  await settled()
  const kept = store.plan('alva')
  expect(kept.meetingQuestion).toBe('Skrivet innan lagret kom')
  expect(kept.versions.at(-1)?.content.meetingQuestion).toBe('Äldre fråga')
})

test('nor after a first try in which the new store could not be read', async () => {
  const element = await elementAfter([gives, writes])
  const older = { ...alva, meetingQuestion: 'Äldre fråga', changedAt: '2026-01-01T08:00:00Z' }
  const store = pageStore(older)
  let isDown = true
  const read = async (id: string) => {
    if (isDown) throw new Error('down')
    return store.read(id)
  }
  element.page.keepIn({ read, write: store.write })
  await settled()
  isDown = false
  element.session.saving.retry()
  await settled()
  const kept = store.plan('alva')
  expect(kept.meetingQuestion).toBe('Skrivet innan lagret kom')
  expect(kept.versions.at(-1)?.content.meetingQuestion).toBe('Äldre fråga')
})

test('a page that makes its store anew with each draw is not written to for that, and a row that is removed stays so', async () => {
  const store = pageStore()
  let writes = 0
  store.beforeWrite = async () => {
    writes += 1
  }
  const draws = ({ page }: Element) => page.keepIn({ read: store.read, write: store.write })
  const element = await elementAfter([draws, gives, draws, draws])
  expect(writes).toBe(1)
  const [goal] = alva.goals
  element.session.editing.edit(removeRow('goals', goal?.id ?? ''))
  draws(element)
  await settled()
  expect(writes).toBe(2)
  expect(store.plan('alva').goals.length).toBe(alva.goals.length - 1)
})
