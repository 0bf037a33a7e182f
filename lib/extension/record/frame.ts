import browser from 'webextension-polyfill'
import { frameworkMarks } from '../../hosts/framework-marks.ts'
import {
  type FrameReply,
  type FrameRequest,
  type LocatedReply,
  type PageFault,
  type PortName,
  parseFrameReply,
} from '../../hosts/protocol.ts'
import { failure, type Result, success } from '../../result.ts'
import type { InsertionContent, InsertionReceipt, RecordFault } from '../../session/ports/record.ts'
import { awaitPage } from './ask-frames.ts'
import { sanitise } from './sanitise.ts'

/** One frame of the page, until it goes. */
export type Frame = {
  readonly frameId: number
  /** Where a plan would land; undefined when the frame has gone. */
  locate(): Promise<LocatedReply | Refusal | undefined>
  /**
   * Inserts into a field that the frame has named, with markup made harmless first.
   * @param look the look after which the frame must still show the same child.
   */
  insert(
    field: string,
    content: InsertionContent,
    look: string | undefined,
  ): Promise<Result<InsertionReceipt, RecordFault>>
  isOpen(): boolean
  close(): void
}

/** How long each question may take, in milliseconds. */
const patience = { locate: 4_000, insert: 20_000 }

type Question = Unnumbered<Extract<FrameRequest, { id: number }>>
type Unnumbered<Request> = Request extends unknown ? Omit<Request, 'id'> : never
type Refusal = {
  readonly kind: 'refused'
  readonly code: PageFault | 'no-answer'
  readonly detail?: string | undefined
}
type Reply = Exclude<FrameReply, { kind: 'look' | 'refused' }> | Refusal

/** Opens a port to the page script in one frame of a tab. */
export const connectFrame = (tabId: number, frameId: number): Frame => {
  const name: PortName = 'record'
  const port = browser.tabs.connect(tabId, { frameId, name })
  const waiting = new Map<number, (reply?: Reply) => void>()
  let last = 0
  let isOpen = true

  const post = (request: FrameRequest) => {
    if (isOpen) port.postMessage(request)
  }
  const settleAll = () => {
    isOpen = false
    for (const settle of [...waiting.values()]) settle()
  }
  port.onDisconnect.addListener(settleAll)
  port.onMessage.addListener(async (message) => {
    const reply = parseFrameReply(message)
    if (reply?.kind === 'look') {
      const marked = await lookFromPage(tabId, frameId, reply.token)
      post({ kind: 'looked', token: reply.token, marked })
    } else if (reply) {
      waiting.get(reply.id)?.(reply)
    }
  })

  const ask = (question: Question) =>
    new Promise<Reply | undefined>((resolve) => {
      const id = ++last
      const limit = setTimeout(
        () => settle({ kind: 'refused', code: 'no-answer' }),
        patience[question.kind],
      )
      const settle = (reply?: Reply) => {
        clearTimeout(limit)
        waiting.delete(id)
        resolve(reply)
      }
      waiting.set(id, settle)
      if (isOpen) post({ ...question, id })
      else settle()
    })

  return {
    frameId,
    locate: async () => {
      const reply = await ask({ kind: 'locate' })
      return reply?.kind === 'placed' ? undefined : reply
    },
    insert: async (field, content, look) => {
      const safe = { ...content, html: sanitise(content.html) }
      const reply = await ask({ kind: 'insert', field, content: safe, look })
      if (reply?.kind === 'placed') return success(reply.receipt)
      return reply?.kind === 'refused' ? failure(reply.code, reply.detail) : failure('page-changed')
    },
    isOpen: () => isOpen,
    close: () => {
      port.disconnect()
      settleAll()
    },
  }
}

/**
 * Looks once, from the page's own world, for a framework's marks on the field that the frame shows
 * under `token`. True when the look itself is not possible: then nothing is written past a model.
 */
const lookFromPage = async (tabId: number, frameId: number, token: string): Promise<boolean> => {
  try {
    const results = await awaitPage(
      browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        world: 'MAIN',
        func: frameworkMarks as (...all: unknown[]) => boolean,
        args: [token],
        injectImmediately: true,
      }),
    )
    return results?.[0]?.result !== false
  } catch {
    return true
  }
}
