import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { failure } from '../../../lib/result.ts'
import { createMemoryStorage } from '../../../lib/vault/memory.ts'
import { startSession } from '../../fixtures/session-ports.ts'
import { write } from '../../fixtures/write-signal.ts'

afterEach(() => render(null, document.body))

const address = 'https://fhir.region.example/r4'

async function openSettings() {
  const storage = { ...createMemoryStorage(), create: async () => failure('failed' as const) }
  const { session } = startSession({ storage })
  write(session.state.screen, 'settings')
  await act(() => render(<App session={session} />, document.body))
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'Regionens server',
  )
  const field = document.getElementById(label?.htmlFor ?? '') as HTMLInputElement
  return {
    kept: () => session.state.settings.value.endpoint,
    type: (text: string) =>
      act(() => {
        field.focus()
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    key: (key: string) =>
      act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))),
    blur: () => act(() => void field.dispatchEvent(new FocusEvent('blur'))),
    back: () => act(() => document.querySelector<HTMLElement>('[aria-label="Tillbaka"]')?.click()),
    close: () => act(() => void dispatchEvent(new Event('pagehide'))),
    shown: () => document.body.textContent,
  }
}

type Settings = Awaited<ReturnType<typeof openSettings>>

describe('a setting that was typed holds when it is left', () => {
  test.each<[string, (settings: Settings) => Promise<void>]>([
    ['with Tab', ({ blur }) => blur()],
    ['with Enter', ({ key }) => key('Enter')],
    [
      'by a press on "Tillbaka"',
      async ({ blur, back }) => {
        await blur()
        await back()
      },
    ],
    ['by "Tillbaka" where the browser tells of no blur, as Firefox does', ({ back }) => back()],
    ['by closing the panel', ({ close }) => close()],
  ])('%s', async (_way, leave) => {
    const settings = await openSettings()
    await settings.type(address)
    expect(settings.kept()).toBe('')
    await leave(settings)
    expect(settings.kept()).toBe(address)
  })

  test.each([
    ['https://ida:hemligt@fhir.region.example/r4', 'användarnamn'],
    ['https://fhir.region.example/r4?tenant=7', 'efter ? eller #'],
    ['http://fhir.region.example/r4', 'börjar med https://'],
    ['https://fhir region.example', 'utan mellanslag'],
  ])('of %s it is said what is wrong with it, and what holds meanwhile', async (wrong, told) => {
    const settings = await openSettings()
    await settings.type(address)
    await settings.blur()
    await settings.type(wrong)
    await settings.blur()
    expect(settings.shown()).toContain(told)
    expect(settings.shown()).toContain(`${address} gäller så länge.`)
    expect(settings.kept()).toBe(address)
  })

  test('of a wrong address that is left by "Tillbaka" it is said once that it is not used', async () => {
    const settings = await openSettings()
    await settings.type(address)
    await settings.blur()
    await settings.type('http://fhir.region.example/r4')
    await settings.back()
    const told = `Det du skrev i ”Regionens server” används inte. Skriv en adress som börjar med https://. ${address} gäller så länge.`
    expect(settings.shown().split(told)).toHaveLength(2)
    expect(settings.kept()).toBe(address)

    const again = await openSettings()
    await again.type('fhir region')
    await again.key('Escape')
    await again.back()
    expect(again.shown()).not.toContain('används inte')
  })

  test('a half of an address holds in no way, and Escape takes it back', async () => {
    const settings = await openSettings()
    await settings.type('fhir.regi')
    await settings.blur()
    expect(settings.shown()).toContain('https://')
    await settings.close()
    await settings.back()
    expect(settings.kept()).toBe('')

    const again = await openSettings()
    await again.type(address)
    await again.key('Escape')
    await again.back()
    expect(again.kept()).toBe('')
  })
})
