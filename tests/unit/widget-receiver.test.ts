import { expect, test } from 'vitest'
import { alva, settled, widgetInPage } from '../fixtures/widget-page.ts'

const handedTo = (name: string, calls: string[]) => async (_plan: unknown, submission: string) => {
  calls.push(submission)
  return { task: `Task/${name}`, carePlan: `CarePlan/${name}` }
}

test('another function of the page’s is another receiver: it gets the plan too, as the same submission', async () => {
  const { page, session, way } = widgetInPage()
  const [first, second]: [string[], string[]] = [[], []]
  page.take(alva)
  way.value = handedTo('first', first)
  await session.handoff.send()
  await session.handoff.send()
  expect(first.length).toBe(1)
  way.value = handedTo('second', second)
  await session.handoff.send()
  expect(second).toEqual(first)
  expect(session.handoff.latest.value?.receipt.task).toBe('Task/second')
  expect(page.read().handoffs.length).toBe(1)
  await settled()
})

test('where the other does not take it, the first one’s receipt still stands', async () => {
  const { page, session, way, errors } = widgetInPage()
  page.take(alva)
  way.value = handedTo('first', [])
  await session.handoff.send()
  way.value = async () => {
    throw new Error('Inte här')
  }
  await session.handoff.send()
  expect(errors).toEqual(['refused'])
  expect(session.handoff.latest.value?.receipt.task).toBe('Task/first')
  expect(session.handoff.unfinished.value).toBe(false)
})
