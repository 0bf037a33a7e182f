import { afterEach, expect, test, vi } from 'vitest'
import { listenForPanel } from '../../../lib/hosts/answer.ts'
import type { FrameReply } from '../../../lib/hosts/protocol.ts'

/** The panel's end of a port to a page; `ask` throws what the page's end throws. */
const openPort = () => {
  const replies: FrameReply[] = []
  const listeners: ((request: unknown) => void)[] = []
  const port = {
    name: 'record',
    postMessage: (reply: FrameReply) => replies.push(reply),
    onMessage: { addListener: (hear: (request: unknown) => void) => listeners.push(hear) },
    onDisconnect: { addListener: () => undefined },
  }
  const connects: ((from: typeof port) => void)[] = []
  const onConnect = {
    addListener: (connect: (from: typeof port) => void) => connects.push(connect),
  }
  vi.stubGlobal('chrome', { runtime: { onConnect } })
  listenForPanel(document)
  return {
    replies,
    open: () => {
      for (const connect of connects) connect(port)
    },
    ask: (request: unknown) => {
      for (const hear of listeners) hear(request)
    },
  }
}

const takeAway = () =>
  Object.defineProperty(document, 'activeElement', {
    configurable: true,
    get: () => {
      throw new TypeError('taken away')
    },
  })
afterEach(() => {
  Reflect.deleteProperty(document, 'activeElement')
  globalThis.listensForPanel = false
  vi.unstubAllGlobals()
})

const died = { kind: 'refused', id: 7, code: 'script-died' }

test('a script that dies when it is asked says so, and the bug is thrown on', () => {
  const { replies, open, ask } = openPort()
  open()
  takeAway()
  expect(() => ask({ kind: 'locate', id: 7 })).toThrow('taken away')
  expect(replies).toEqual([died])
})

test('a script that cannot begin in the page says so each time it is asked', () => {
  const { replies, open, ask } = openPort()
  takeAway()
  expect(open).toThrow('taken away')
  ask({ kind: 'locate', id: 7 })
  ask({ kind: 'insert', id: 8 })
  expect(replies).toEqual([died, { ...died, id: 8 }])
})
