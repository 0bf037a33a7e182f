import { expect, test, vi } from 'vitest'
import { followOpenPage } from '../../lib/extension/record/open-page.ts'

const asked = vi.hoisted(() => [] as ((tabs: readonly object[]) => void)[])

vi.mock('webextension-polyfill', () => {
  const event = { addListener: () => undefined }
  const port = {
    postMessage: () => undefined,
    disconnect: () => undefined,
    onMessage: event,
    onDisconnect: event,
  }
  return {
    default: {
      tabs: {
        query: () => new Promise((resolve) => asked.push(resolve)),
        connect: () => port,
        onActivated: event,
        onUpdated: event,
      },
      action: { onClicked: event },
      scripting: { executeScript: async () => [] },
    },
  }
})

const tab = (id: number) => [{ id, url: `https://journal.example/${id}`, title: `${id}` }]

test('an answer that comes late does not take the panel back to the tab before', async () => {
  const page = followOpenPage()
  const later = page.refresh()
  const [first, second] = asked
  second?.(tab(2))
  await later
  expect(page.tab.value?.id).toBe(2)
  first?.(tab(1))
  await Promise.resolve()
  await Promise.resolve()
  expect(page.tab.value?.id).toBe(2)
})
