import { type ComponentChildren, render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { useKeptFocus } from '../../../components/keep-focus.ts'

const root = document.createElement('div')
document.body.append(root)
afterEach(() => act(() => render(null, root)))

function App({ screen, children }: { screen: string; children: ComponentChildren }) {
  const app = useRef<HTMLDivElement>(null)
  useKeptFocus(app, screen)
  return <div ref={app}>{children}</div>
}

/** Draws a screen, and gives the observer of the page its turn. */
const show = async (screen: string, children: ComponentChildren) => {
  await act(() => render(<App screen={screen}>{children}</App>, root))
  await new Promise((resolve) => setTimeout(resolve))
}
const at = () => document.activeElement?.localName
const heading = (
  <h1 tabIndex={-1} key="heading">
    Planen
  </h1>
)
const button = (
  <button type="button" key="button">
    Sök
  </button>
)

test('the keyboard comes to the heading of a screen that is drawn late', async () => {
  await show('list', button)
  await show('plan', <p>Öppnar …</p>)
  await show('plan', heading)
  expect(at()).toBe('h1')
})

test('but not when the user has been somewhere else meanwhile', async () => {
  await show('list', button)
  await show('plan', [<p key="wait">Öppnar …</p>, button])
  root.querySelector('button')?.focus()
  root.querySelector('button')?.blur()
  await show('plan', [heading, button])
  expect(at()).toBe('body')
})

test('nor for a screen that has been left before its heading came', async () => {
  await show('list', button)
  await show('plan', <p>Öppnar …</p>)
  const focusSelf = (element: HTMLButtonElement | null) => element?.focus()
  await show(
    'settings',
    <button type="button" ref={focusSelf}>
      Sök
    </button>,
  )
  root.querySelector('button')?.blur()
  await show('settings', [heading])
  expect(at()).toBe('body')
})
