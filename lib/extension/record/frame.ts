import browser from 'webextension-polyfill'
import { type FrameReply, type FrameRequest, portName } from '../../hosts/protocol.ts'
import { lookFromPage } from './look.ts'
import { parseReply } from './replies.ts'

/** One frame of the page, as long as it stands. */
export type Frame = {
  readonly frameId: number
  /** Asks once; nothing comes back when the frame has gone, `no-answer` when it stays silent. */
  ask<Kind extends Question['kind']>(question: Question & { kind: Kind }): Promise<Answer<Kind>>
  isOpen(): boolean
  close(): void
}

type Question = Unnumbered<Extract<FrameRequest, { id: number }>>
type Unnumbered<Request> = Request extends unknown ? Omit<Request, 'id'> : never
type Answers = {
  readonly locate: 'located' | 'refused'
  readonly insert: 'placed' | 'refused'
}
type Answer<Kind extends Question['kind']> =
  | Extract<FrameReply, { kind: Answers[Kind] }>
  | undefined

const patience = { locate: 4_000, insert: 20_000 }

/** Opens a port to the page script in one frame of a tab. */
export const connectFrame = (tabId: number, frameId: number): Frame => {
  const port = browser.tabs.connect(tabId, { frameId, name: portName })
  const waiting = new Map<number, (reply?: FrameReply) => void>()
  let last = 0
  let open = true

  const post = (request: FrameRequest) => {
    if (open) port.postMessage(request)
  }
  const closed = () => {
    open = false
    for (const settle of [...waiting.values()]) settle()
  }
  port.onDisconnect.addListener(closed)
  port.onMessage.addListener(async (message) => {
    const reply = parseReply(message)
    if (reply?.kind === 'look') {
      const marked = await lookFromPage(tabId, frameId, reply.token)
      post({ kind: 'looked', token: reply.token, marked })
    } else if (reply) {
      waiting.get(reply.id)?.(reply)
    }
  })

  const ask = (question: Question) =>
    new Promise<FrameReply | undefined>((resolve) => {
      const id = ++last
      const silent: FrameReply = { kind: 'refused', id, code: 'no-answer' }
      const limit = setTimeout(() => settle(silent), patience[question.kind])
      const settle = (reply?: FrameReply) => {
        clearTimeout(limit)
        waiting.delete(id)
        resolve(reply)
      }
      waiting.set(id, settle)
      if (open) post({ ...question, id })
      else settle()
    })

  return {
    frameId,
    ask: ask as Frame['ask'],
    isOpen: () => open,
    close: () => {
      port.disconnect()
      closed()
    },
  }
}
