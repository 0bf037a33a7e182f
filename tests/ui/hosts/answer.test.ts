import { afterEach, expect, test } from 'vitest'
import { answer } from '../../../lib/hosts/answer.ts'
import type { FrameReply } from '../../../lib/hosts/protocol.ts'

/** The panel's end of a port to a page; `ask` throws what the page's end throws. */
const openPort = () => {
  const replies: FrameReply[] = []
  const listeners: ((request: unknown) => void)[] = []
  const port = {
    postMessage: (reply: FrameReply) => replies.push(reply),
    onMessage: { addListener: (heard: (request: unknown) => void) => listeners.push(heard) },
    onDisconnect: { addListener: () => undefined },
  }
  return {
    replies,
    open: () => answer(document, port, () => undefined),
    ask: (request: unknown) => {
      for (const heard of listeners) heard(request)
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
afterEach(() => Reflect.deleteProperty(document, 'activeElement'))

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
