import { failure, type Result, success } from '../result.ts'
import type { InsertionContent, InsertionReceipt } from '../session/ports/record.ts'
import { refusalOf } from './field.ts'
import { showField } from './framework-marks.ts'
import { labelOf } from './label.ts'
import {
  createFieldMemory,
  type FieldMemory,
  fieldsOffered,
  type LastField,
  locate,
  randomName,
} from './locate.ts'
import { createBlurGuard, insertPlain } from './plain-field.ts'
import type { FrameReply, FrameRequest, PageFault, PortName } from './protocol.ts'
import { insertRich } from './rich-field.ts'
import { showsSameChild } from './shown-child.ts'

declare global {
  /** Kept in the extension's own world, where the page cannot see it. */
  var listensForPanel: boolean | undefined
}

/**
 * Waits for the panel to connect to this frame. Harmless to run again: the script is put in at
 * every press, since frames come and go. When the last panel has gone, nothing of it is left.
 */
export const listenForPanel = (document: Document): void => {
  if (globalThis.listensForPanel) return
  globalThis.listensForPanel = true
  const { onConnect } = chrome.runtime
  let open = 0

  const connect = (port: chrome.runtime.Port) => {
    if (port.name !== ('record' satisfies PortName)) return
    open++
    answerPanel(document, port, () => {
      open--
      if (open > 0) return
      onConnect.removeListener(connect)
      globalThis.listensForPanel = false
    })
  }
  onConnect.addListener(connect)
}

/** The part of the browser's port that is used here. */
type PanelPort = {
  postMessage(reply: FrameReply): void
  readonly onMessage: { addListener(hear: (request: unknown) => void): void }
  readonly onDisconnect: { addListener(close: () => void): void }
}

/**
 * Answers the panel for one frame, as long as the port is open: until it is asked it reads nothing
 * of the page, and when the port closes every listener is taken away. `release` is called then.
 */
const answerPanel = (document: Document, port: PanelPort, release: () => void): void => {
  let memory: FieldMemory | undefined
  const guard = createBlurGuard()
  const fields = fieldsOffered()
  const looks = new Map<string, (marked: boolean) => void>()

  const refuse = (id: number, code: PageFault, detail?: string) =>
    port.postMessage({ kind: 'refused', id, code, detail })

  const lookForMarks = async (element: HTMLElement) => {
    const token = randomName()
    const stop = showField(element, token)
    const marked = await new Promise<boolean>((resolve) => {
      looks.set(token, resolve)
      port.postMessage({ kind: 'look', token })
    })
    stop()
    looks.delete(token)
    return marked
  }

  const insert = async ({ id, field, content, look }: FrameRequest & { kind: 'insert' }) => {
    const target = fields.get(field)
    if (!target) return refuse(id, 'page-changed')
    const isSame = () => showsSameChild(look)
    const result = await insertInto(target, content, { guard, lookForMarks, isSame })
    if (result.ok) port.postMessage({ kind: 'placed', id, receipt: result.value })
    else refuse(id, result.code, result.detail)
  }

  port.onMessage.addListener((message) => {
    if (!isRequest(message)) return
    if (message.kind === 'looked') return looks.get(message.token)?.(message.marked)
    const { id } = message
    // Silence would be taken for a page without a field.
    const sayDied = (error: unknown) => {
      refuse(id, 'script-died')
      throw error
    }
    if (!memory) return refuse(id, 'script-died')
    try {
      if (message.kind === 'insert') insert(message).catch(sayDied)
      else port.postMessage({ kind: 'located', id, ...locate(document, memory) })
    } catch (error) {
      sayDied(error)
    }
  })
  port.onDisconnect.addListener(() => {
    memory?.release()
    guard.release()
    fields.clear()
    for (const finish of looks.values()) finish(true)
    release()
  })
  // A page that this cannot even begin in hears nothing else.
  memory = createFieldMemory(document)
}

/** Only the extension itself can open this port. */
const isRequest = (message: unknown): message is FrameRequest =>
  (message as Partial<FrameRequest> | null)?.kind !== undefined

/**
 * Inserts the content into a field of this frame and reads it back. The markup must be sanitised
 * already. Refused fields are left as they are; the receipt never says more than was read.
 */
const insertInto = async (
  { field, caret }: LastField,
  content: InsertionContent,
  means: Parameters<typeof insertPlain>[2] & Parameters<typeof insertRich>[3],
): Promise<Result<InsertionReceipt, PageFault>> => {
  const refusal = field.element.isConnected ? refusalOf(field) : 'page-changed'
  if (refusal) return failure(refusal)
  const label = labelOf(field)
  const placed =
    field.kind === 'rich'
      ? await insertRich(field, caret, content, means)
      : await insertPlain(field, content, means)
  return placed.ok ? success({ ...placed.value, label }) : placed
}
