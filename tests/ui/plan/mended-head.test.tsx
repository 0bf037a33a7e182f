import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import type { Mended } from '../../../lib/plan/mended.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const goal = (id: string): Mended => ({ id, path: ['goals', id, 'due'], was: '202611-02-01' })
const around = (id: string): Mended => ({ id, path: ['versions', id], was: '202611-02-01' })

/** What stands above the parts of a plan in which these could not be read. */
async function head(...mended: Mended[]) {
  render(null, document.body)
  const { session } = startSession()
  session.plans.put({ ...completePlan, mended })
  session.plans.open(completePlan.id)
  await act(() => render(<App session={session} />, document.body))
  return document.querySelector('.mended-head')?.textContent
}

test('all that could not be read is counted, also what is shown in no part', async () => {
  expect(await head(goal('a'), around('b'))).toBe(
    '2 svar i planen kunde inte läsas. De är tömda, och det som stod där visas i delarna, utom ett som visas här.',
  )
  expect(await head(goal('a'), goal('b'), around('c'), around('d'))).toBe(
    '4 svar i planen kunde inte läsas. De är tömda, och det som stod där visas i delarna, utom 2 som visas här.',
  )
})

test('what all stands in its part, or right here, is told as it was', async () => {
  expect(await head(goal('a'))).toBe(
    'Ett svar i planen kunde inte läsas. Det är tömt, och det som stod där visas i delen.',
  )
  expect(await head(around('a'))).toBeUndefined()
})
