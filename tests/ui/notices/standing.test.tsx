import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { SessionContext } from '../../../components/context.ts'
import { StandingLine } from '../../../components/notices/standing-line.tsx'
import type { Source } from '../../../lib/plan/output/source.ts'
import type { Standing } from '../../../lib/session/record/page-check.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const draft = (at: string, number = 1): Source => ({
  of: 'SIP för Alva L.',
  version: { number, draft: true },
  at,
  writer: '',
  mark: 'plan',
})

async function told(standing: Standing) {
  const { session } = startSession()
  await act(() =>
    render(
      <SessionContext.Provider value={session}>
        <StandingLine standing={standing} />
      </SessionContext.Provider>,
      document.body,
    ),
  )
  return document.body.textContent
}

test('two drafts of one day are told apart by their times', async () => {
  const found = draft('2026-10-02T06:15:00Z')
  const here = draft('2026-10-02T12:40:00Z')
  expect(await told({ age: 'older', found, here })).toBe(
    'I journalen står utkastet till version 1 från 2 oktober 2026 kl. 08.15. Planen här är utkastet till version 1 från 2 oktober 2026 kl. 14.40.',
  )
})

test('what differs without them has no times', async () => {
  const found = draft('2026-10-01T06:15:00Z')
  const here = draft('2026-10-02T12:40:00Z')
  expect(await told({ age: 'older', found, here })).toBe(
    'I journalen står utkastet till version 1 från 1 oktober 2026. Planen här är utkastet till version 1 från 2 oktober 2026.',
  )
})
