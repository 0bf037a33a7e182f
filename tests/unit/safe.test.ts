import { expect, test } from 'vitest'
import { createSession } from '../../lib/session/session.ts'
import { createMemoryStorage } from '../../lib/vault/memory.ts'

test('a panel that is left open over night knows the day when the user is back', () => {
  let today = '2026-11-22'
  const session = createSession({
    storage: createMemoryStorage(),
    clipboard: { write: async () => ({ ok: true, value: undefined }) },
    clock: { now: () => `${today}T08:00:00Z`, today: () => today, id: () => 'id' },
  })
  expect(session.state.today.value).toBe('2026-11-22')
  today = '2026-11-23'
  session.safe.touch()
  expect(session.state.today.value).toBe('2026-11-23')
})
