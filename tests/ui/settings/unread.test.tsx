import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { success } from '../../../lib/result.ts'
import { defaultSettings } from '../../../lib/session/ports/storage.ts'
import { restoreSettings } from '../../../lib/vault/settings.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const shown = () => document.body.textContent ?? ''

test('a setting that cannot be read is told where the plans are, with what follows, until it is put right', async () => {
  const { session, storage } = startSession()
  const lies = { ...defaultSettings, language: 'fi', keptUntil: { a: '2026-02-30' } }
  let kept = restoreSettings(lies)
  storage.readSettings = async () => kept
  storage.changeSettings = async (change) => {
    kept = success(change(kept.ok ? kept.value : undefined))
    return kept
  }
  await act(() => session.safe.load())
  await act(() => render(<App session={session} />, document.body))
  expect(shown()).toContain('Kunde inte läsas: språk, vilka planer som behålls längre')
  expect(shown()).toContain('Inga planer gallras så länge.')
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Fortsätt utan det',
  )
  await act(() => button?.click())
  expect(shown()).not.toContain('Kunde inte läsas')
  expect(kept).toEqual(success(defaultSettings))
  await act(() => session.safe.load())
  expect(shown()).not.toContain('Kunde inte läsas')
})
