import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { failure, success } from '../../../lib/result.ts'
import type { StoragePort, StorageState } from '../../../lib/session/ports/storage.ts'
import { createMemoryStorage } from '../../../lib/vault/memory.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

async function openLocked() {
  const state = signal<StorageState>('locked')
  const emptied: string[] = []
  const storage: StoragePort = {
    ...createMemoryStorage(),
    state,
    unlock: async () => failure('wrong-passphrase'),
    empty: async () => {
      emptied.push('all')
      state.value = 'temporary'
      return success(undefined)
    },
  }
  const { session } = startSession({ storage })
  await act(() => render(<App session={session} />, document.body))
  return {
    emptied,
    words: () => document.body.textContent ?? '',
    press: (words: string) =>
      act(() =>
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === words)
          ?.click(),
      ),
  }
}

test('who has forgotten the passphrase is told that it cannot be fetched back', async () => {
  const { words } = await openLocked()
  expect(words()).toContain('Har du glömt lösenfrasen?')
  expect(words()).toContain('Lösenfrasen går inte att få tillbaka.')
})

test('beginning anew names what is lost before anything is removed', async () => {
  const { words, press, emptied } = await openLocked()
  await press('Börja om')
  expect(words()).toContain('alla planer på datorn, också det som inte är överlämnat')
  await press('Avbryt')
  expect(words()).not.toContain('alla planer på datorn')
  expect(emptied).toEqual([])
  await press('Börja om')
  await press('Ta bort allt och börja om')
  await act(async () => {})
  expect(emptied).toEqual(['all'])
  expect(words()).not.toContain('Panelen är låst')
})
