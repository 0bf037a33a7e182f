import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { undated } from '../../../lib/plan/answers/consent.ts'
import { addRow, patchRow, patchSharing, removeRow } from '../../../lib/plan/edits.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'
import { write } from '../../fixtures/write-signal.ts'

let session: ReturnType<typeof startSession>['session']

beforeEach(async () => {
  ;({ session } = startSession())
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  session.view.toggle(3)
  write(session.state.asked, new Set([3]))
  await act(() => render(<App session={session} />, document.body))
})
afterEach(() => render(null, document.body))

const shown = () => document.body.textContent ?? ''
const sharing = () => (session.state.plan.value as Plan).consent.sharing
const press = (label: string) =>
  act(() => {
    const found = [...document.querySelectorAll<HTMLElement>('button, summary')].filter(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === label,
    )
    found.at(-1)?.click()
  })
const fieldOf = (label: string) => {
  const [found] = [...document.querySelectorAll('label')].filter(
    ({ textContent }) => textContent === label,
  )
  const field = found && document.getElementById(found.htmlFor)
  if (!(field instanceof HTMLInputElement)) throw new Error(`No field ${label}`)
  return field
}
const type = (label: string, words: string) =>
  act(() => {
    const field = fieldOf(label)
    field.value = words
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new FocusEvent('blur'))
  })

test('a withdrawal has no day until somebody says one, and closes at once', async () => {
  await press('Ändra samtycke från Mira Lind')
  await press('Återkalla')
  const mira = () => sharing().grants.find(({ id }) => id === 'sharing-grant-mira')
  expect(mira()?.withdrawn).toBe(undated)
  expect(fieldOf('Återkallat').value).toBe('')
  expect(shown()).toContain('Skriv vilken dag det återkallades.')
  expect(shown()).toContain(
    'Mira Lind har återkallat samtycket att dela uppgifter. Dagen saknas. Planen kan inte lämnas över.',
  )
  await type('Återkallat', '2026-09-01')
  expect(mira()?.withdrawn).toBe('2026-09-01')
  expect(shown()).toContain('Dagen är före samtycket.')
  await type('Återkallat', '2026-09-20')
  expect(shown()).not.toContain('Dagen är före samtycket.')
  await type('Återkallat', '2026-12-24')
  expect(shown()).toContain('Dagen har inte kommit. Samtycket gäller ändå inte längre.')
  expect(shown()).toContain('Mira Lind återkallar samtycket att dela uppgifter.')
  await type('Återkallat', '')
  expect(mira()?.withdrawn).toBe(undated)
})

test('nor has one for a unit', async () => {
  const box = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'LSS-enheten återkallat',
  )
  await act(() => box?.querySelector('input')?.click())
  expect(sharing().withdrawnUnits).toEqual([{ unit: 'LSS-enheten', date: '' }])
  expect(shown()).toContain('Samtycket för LSS-enheten har återkallats. Enheten får inte planen.')
  await type('Återkallat för LSS-enheten den', '2026-09-01')
  expect(shown()).toContain('Dagen är före samtycket.')
  await type('Återkallat för LSS-enheten den', '2026-10-01')
  expect(sharing().withdrawnUnits).toEqual([{ unit: 'LSS-enheten', date: '2026-10-01' }])
  expect(shown()).not.toContain('Dagen är före samtycket.')
})

test('nor a unit that was added, and its row says that it is withdrawn', async () => {
  const unit = 'Skolskjutsenheten'
  const row = { id: 'added', unit, person: 'mira', form: 'oral', date: '2026-10-02' } as const
  await act(() => session.editing.edit(addRow('addedUnits', row)))
  const [added] = document.querySelectorAll(`button[aria-label*="${unit}"]`)
  const said = () => added?.parentElement?.textContent
  expect(said()).toContain('Tillagd av Mira Lind')
  expect(said()).not.toContain('Återkallat')
  const box = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === `${unit} återkallat`,
  )
  await act(() => box?.querySelector('input')?.click())
  expect(said()).toContain('Återkallat')
  expect(shown()).toContain(`Samtycket för ${unit} har återkallats. Enheten får inte planen.`)
})

test('the consent is not said to be done while it asks why a guardian has not consented', async () => {
  const head = () =>
    [...document.querySelectorAll('h2, h3')].find((each) => /Samtycke/.test(each.textContent ?? ''))
      ?.textContent
  expect(head()).toMatch(/klar/i)
  await act(() => session.editing.edit(removeRow('planningGrants', 'planning-grant-johan')))
  expect(shown()).toContain('Ange varför samtycke saknas från Johan Berg.')
  expect(head()).not.toMatch(/klar/i)
})

test('a consent given again on the day of its withdrawal opens nothing, and the form says why', async () => {
  const sameDay = 'Samtycket är från samma dag som återkallelsen, och då gäller återkallelsen.'
  const row = {
    id: 'again',
    person: 'mira',
    form: 'oral',
    date: '2026-10-01',
    withdrawn: '',
  } as const
  await act(() => {
    session.editing.edit(
      patchRow('planningGrants', 'planning-grant-mira', { withdrawn: '2026-10-01' }),
    )
    session.editing.edit(addRow('planningGrants', row))
  })
  const edits = [
    ...document.querySelectorAll<HTMLElement>('[aria-label="Ändra samtycke från Mira Lind"]'),
  ]
  await act(() => edits[1]?.click())
  expect(shown()).toContain(sameDay)
  await act(() => session.editing.edit(patchRow('planningGrants', 'again', { date: '2026-10-02' })))
  expect(shown()).not.toContain(sameDay)
})

test('nor does a unit that was taken in again on that day', async () => {
  const sameDay = 'Samtycket är från samma dag som återkallelsen, och då gäller återkallelsen.'
  const row = {
    id: 'again',
    unit: 'LSS-enheten',
    person: 'mira',
    form: 'oral',
    date: '2026-10-01',
  } as const
  await act(() => {
    session.editing.edit(
      patchSharing({ withdrawnUnits: [{ unit: 'LSS-enheten', date: '2026-10-01' }] }),
    )
    session.editing.edit(addRow('addedUnits', row))
  })
  const [added] = document.querySelectorAll<HTMLElement>(
    'button[aria-label="Ändra tillägget av LSS-enheten"]',
  )
  await act(() => added?.click())
  expect(shown()).toContain(sameDay)
})

test('units pasted with semicolons stand one by one, and one of them alone can be withdrawn', async () => {
  await act(() => session.editing.edit(patchSharing({ units: [], withdrawnUnits: [] })))
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'Enheter som får dela',
  )
  const field = document.getElementById(label?.htmlFor ?? '')
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field of units')
  await act(() => {
    field.value =
      'Iggesunds skola; BUP Hudiksvall; Soc. (barn, unga och familj)\nLSS (a (b), c), HAB (x'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new FocusEvent('blur'))
  })
  expect(sharing().units).toEqual([
    'Iggesunds skola',
    'BUP Hudiksvall',
    'Soc. (barn, unga och familj)',
    'LSS (a (b), c)',
    'HAB (x',
  ])
  const box = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'BUP Hudiksvall återkallat',
  )
  await act(() => box?.querySelector('input')?.click())
  expect(sharing().withdrawnUnits).toEqual([{ unit: 'BUP Hudiksvall', date: '' }])
})
