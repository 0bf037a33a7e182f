import { describe, expect, test } from 'vitest'
import { addRow, patchRow, patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import type { HandoffFunction } from '../../lib/widget/interface.ts'
import { alva, pageStore, settled, widgetInPage } from '../fixtures/widget-page.ts'

// A form that is put back takes back words. What has happened has happened.

const given = async (plan: Plan = alva, store?: ReturnType<typeof pageStore>) => {
  const element = widgetInPage()
  const submissions: string[] = []
  const takes: HandoffFunction = async (_, submission) => {
    submissions.push(submission)
    return {}
  }
  element.way.value = takes
  if (store) element.page.keepIn(store)
  element.page.take(structuredClone(plan))
  await settled()
  const reset = async () => {
    element.page.reset()
    await settled()
  }
  const press = async () => {
    await element.session.handoff.send()
    await settled()
  }
  return { ...element, submissions, takes, reset, press }
}

test('the words that were written here are taken back, and can be brought again', async () => {
  const { page, write, reset, session } = await given()
  write('Skrivet här')
  await reset()
  expect(page.read().meetingQuestion).toBe(alva.meetingQuestion)
  expect(page.byUser.value).toBe(false)
  await session.editing.undo()
  expect(page.read().meetingQuestion).toBe('Skrivet här')
})

test('words are taken back at once when what does it has come', async () => {
  const { page, write } = await given()
  write('Skrivet här')
  await settled()
  page.reset()
  expect(page.read().meetingQuestion).toBe(alva.meetingQuestion)
})

test.each([
  ['in memory', () => undefined],
  ['in the page’s store', () => pageStore()],
])(
  'a plan that has been handed off still has been, %s, and the next press sends nothing anew',
  async (_, make) => {
    const store = make()
    const { page, write, reset, press, submissions } = await given(alva, store)
    await press()
    write('Skrivet efteråt')
    await reset()
    for (const plan of [page.read(), store?.plan('alva')]) {
      if (plan) expect([plan.handoffs.length, plan.versions.length]).toEqual([1, 1])
    }
    await press()
    expect(submissions.length).toBe(1)
  },
)

test('an attempt that may have arrived goes on as the same submission', async () => {
  const { way, takes, reset, press, submissions } = await given()
  way.value = (plan, submission) => {
    void takes(plan, submission)
    throw new Error('Svaret kom inte fram')
  }
  await press()
  await reset()
  way.value = takes
  await press()
  expect(submissions.length).toBe(2)
  expect(new Set(submissions).size).toBe(1)
})

describe('what is closed stays closed', () => {
  const withdrawnIn = (plan: Plan) => plan.consent.planning.map(({ withdrawn }) => withdrawn)

  test('a consent that has been withdrawn', async () => {
    const { page, session, reset, press, submissions } = await given()
    for (const { id } of alva.consent.planning) {
      session.editing.edit(patchRow('planningGrants', id, { withdrawn: '2026-10-01' }))
    }
    session.editing.edit(setAnswer('ownWish', 'Skrivet här'))
    await reset()
    expect(new Set(withdrawnIn(page.read()))).toEqual(new Set(['2026-10-01']))
    expect(page.read().ownWish).toBe(alva.ownWish)
    await press()
    expect(submissions).toEqual([])
  })

  test('a withdrawal by somebody who was written in here is that person’s still', async () => {
    const { page, session, reset } = await given()
    const { edit } = session.editing
    edit(addRow('guardians', { ...emptyRow.guardian('g'), name: 'Nils Ek' }))
    const grant = emptyRow.grant('n')
    edit(addRow('planningGrants', { ...grant, person: 'g', withdrawn: '2026-10-01' }))
    await reset()
    expect(page.read().consent.planning.at(-1)).toMatchObject({ person: 'g' })
    expect(page.read().guardians.some(({ id }) => id === 'g')).toBe(true)
  })
})

describe('what others have written in the store stays', () => {
  const two = async () => {
    const store = pageStore(alva)
    const [one, other] = [await given(alva, store), await given(alva, store)]
    return { store, one, other }
  }
  const answers = ({ meetingQuestion, ownWish }: Plan) => [meetingQuestion, ownWish]

  test('also what had come in here before the words are taken back', async () => {
    const { store, one, other } = await two()
    one.write('Ur den ena')
    await settled()
    other.session.editing.edit(setAnswer('ownWish', 'Ur den andra'))
    await settled()
    await other.reset()
    expect(answers(other.page.read())).toEqual(['Ur den ena', alva.ownWish])
    expect(answers(store.plan('alva'))).toEqual(['Ur den ena', alva.ownWish])
  })

  test('and what comes while they are', async () => {
    const { store, one, other } = await two()
    other.session.editing.edit(setAnswer('ownWish', 'Ur den andra'))
    await settled()
    one.write('Ur den ena')
    await settled()
    await other.reset()
    expect(answers(store.plan('alva'))).toEqual(['Ur den ena', alva.ownWish])
  })
})

test('a plan that nobody gave begins anew as another, so that the next child’s is none of it', async () => {
  const element = widgetInPage()
  const { id } = element.page.read()
  element.session.editing.edit(patchSection('child', { name: 'Alva Lind' }))
  element.page.reset()
  await settled()
  expect(element.name()).toBe('')
  expect(element.page.read().id).not.toBe(id)
  element.page.want('noah')
  element.page.want('')
  const { id: second } = element.page.read()
  element.session.editing.edit(patchSection('child', { name: 'Alva Lind' }))
  element.page.reset()
  expect(element.page.read().id).not.toBe(second)
})
