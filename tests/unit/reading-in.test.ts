import { expect, test } from 'vitest'
import { toHtml } from '../../lib/plan/output/html.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'
import { startSession } from '../fixtures/session-ports.ts'

const text = toText(planDocument(completePlan))
const html = toHtml(planDocument(completePlan))
/** As a page gives it whose lines are no blocks. */
const oneBlock = `<div>${text}</div>`

test.each([
  ['HTML that is whole, text that has become one line', html, text.replaceAll('\n', ' ')],
  ['text that is whole, HTML that has become one block', oneBlock, text],
  ['text alone', '', text],
  ['HTML alone', html, ''],
])('%s: what leaves less unread is taken', (_, pastedHtml, pastedText) => {
  const { session } = startSession()
  session.readingIn.start()
  session.readingIn.read({ html: pastedHtml, text: pastedText })
  expect(session.readingIn.result.value).toMatchObject({ parts: 8, unread: [], birthYear: '2018' })
  session.readingIn.accept()
  const plan = session.state.plan.value
  expect(plan && readsTheSame(plan, completePlan)).toBe(true)
  expect(session.readingIn.open.value).toBe(false)
})

test('a plan for a child of the same name is found, however it is spaced; without a name none is', () => {
  const { session } = startSession()
  const { child } = completePlan
  session.plans.put({ ...completePlan, child: { ...child, name: ' Alva  Lind ' } })
  session.plans.put({ ...protectedPlan, child: { ...protectedPlan.child, name: '' } })
  session.readingIn.read({ html: '', text })
  expect(session.readingIn.result.value).toMatchObject({ existing: { id: completePlan.id } })
  session.readingIn.read({ html: '', text: text.replace('Barn: Alva Lind · ', 'Barn: ') })
  expect(session.readingIn.result.value).toMatchObject({ existing: undefined })
})

test('no plan is said so; nothing pasted says nothing; and neither makes a plan', () => {
  const { session } = startSession()
  session.readingIn.read({ html: '<p>Hej</p>', text: 'Hej' })
  expect(session.readingIn.result.value).toBe('not-a-plan')
  session.readingIn.accept()
  session.readingIn.read({ html: '', text: ' ' })
  expect(session.readingIn.result.value).toBeUndefined()
  session.readingIn.accept()
  expect(session.state.plans.value).toEqual([])
})

test('what could not be read goes into the private notes, and nowhere that is written or sent', () => {
  const { session } = startSession()
  session.readingIn.read({ html: '', text: `Diktat av X\n${text}` })
  session.readingIn.accept()
  const plan = session.state.plan.value
  expect(plan?.meeting.privateNotes).toBe('Diktat av X')
  expect(plan && toText(planDocument(plan))).not.toContain('Diktat')
})
