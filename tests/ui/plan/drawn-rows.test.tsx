import { options, render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../../components/app.tsx'
import { planWith } from '../../bench/widget/form.ts'
import { startSession } from '../../fixtures/session-ports.ts'

// Work is counted, not time: with two hundred interventions there is no more of it than with five.

const work = { drawn: 0, formatters: 0 }
const { diffed } = options

beforeEach(() => {
  options.diffed = (vnode: VNode) => {
    if (typeof vnode.type === 'string') work.drawn += 1
    diffed?.(vnode)
  }
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(CountedFormat)
})

afterEach(() => {
  render(null, document.body)
  if (diffed) options.diffed = diffed
  vi.restoreAllMocks()
})

const { DateTimeFormat } = Intl
function CountedFormat(...given: ConstructorParameters<typeof DateTimeFormat>) {
  work.formatters += 1
  return new DateTimeFormat(...given)
}

/** The panel with so many interventions, the third of them open, and the work that something is. */
async function panelWith(count: number) {
  const { session } = startSession()
  const plan = planWith(count)
  session.plans.put(plan)
  session.plans.open(plan.id)
  session.view.toggle(5)
  await act(() => render(<App session={session} />, document.body))
  await act(() => document.querySelectorAll<HTMLElement>('.row-button')[2]?.click())
  return async (press: () => void) => {
    work.drawn = 0
    work.formatters = 0
    await act(press)
    return { ...work }
  }
}

const write = (letter: string) => {
  const input = document.querySelector<HTMLInputElement>('.row-open input')
  if (!input) throw new Error('No row is open')
  input.value += letter
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

const add = () => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes('Ny insats'),
  )
  button?.click()
}

test.each([
  ['a key in a row', () => write('s')],
  ['a row more', add],
])('%s is as much work with 200 interventions as with 5', async (_, press) => {
  const few = await (await panelWith(5))(press)
  render(null, document.body)
  const many = await (await panelWith(200))(press)
  expect(few.drawn).toBeGreaterThan(0)
  expect(many).toEqual(few)
  expect(many.formatters).toBe(0)
})
