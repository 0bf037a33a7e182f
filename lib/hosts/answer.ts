import { randomId } from '../random-id.ts'
import { createBlurGuard } from './blur-guard.ts'
import { showField } from './framework-marks.ts'
import { insertInto } from './insert.ts'
import { locate } from './locate.ts'
import { locatedFields } from './located-fields.ts'
import type { FrameReply, FrameRequest } from './protocol.ts'
import { type Remembered, rememberFields } from './remember.ts'
import { stillShows } from './still-shows.ts'

/** The part of the browser's port that is used here. */
export type PanelPort = {
  postMessage(reply: FrameReply): void
  readonly onMessage: { addListener(heard: (request: unknown) => void): void }
  readonly onDisconnect: { addListener(gone: () => void): void }
}

/** Silence would be taken for a page without a field. */
const sayDied = (port: PanelPort, id: number): void => {
  port.postMessage({ kind: 'refused', id, code: 'script-died' })
}

/**
 * Answers the panel for one frame, as long as the port is open: until it is asked it reads nothing
 * of the page, and when the port closes every listener is taken away. `released` is called then.
 */
export const answer = (document: Document, port: PanelPort, released: () => void): void => {
  const memory = remembered(document, port)
  const guard = createBlurGuard()
  const located = locatedFields()
  const looks = new Map<string, (marked: boolean) => void>()

  const name = (remembered: Remembered) => {
    located.clear()
    const id = randomId()
    located.set(id, remembered)
    return id
  }

  const lookForMarks = async (element: HTMLElement) => {
    const token = randomId()
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
    const target = located.get(field)
    if (!target) return port.postMessage({ kind: 'refused', id, code: 'page-changed' })
    const result = await insertInto(target.field, target.caret, content, {
      guard,
      lookForMarks,
      isSame: () => stillShows(look),
    })
    port.postMessage(
      result.ok
        ? { kind: 'placed', id, receipt: result.value }
        : { kind: 'refused', id, code: result.code, detail: result.detail },
    )
  }

  port.onMessage.addListener((message) => {
    if (!isRequest(message)) return
    if (message.kind === 'locate') {
      try {
        port.postMessage({ kind: 'located', id: message.id, ...locate(document, memory, name) })
      } catch (error) {
        sayDied(port, message.id)
        throw error
      }
    } else if (message.kind === 'insert') {
      insert(message).catch((error) => {
        sayDied(port, message.id)
        throw error
      })
    } else if (message.kind === 'looked') {
      looks.get(message.token)?.(message.marked)
    }
  })
  port.onDisconnect.addListener(() => {
    memory.release()
    guard.release()
    located.clear()
    for (const finish of looks.values()) finish(true)
    released()
  })
}

/** A page that this cannot even begin in hears nothing else. */
const remembered = (document: Document, port: PanelPort) => {
  try {
    return rememberFields(document)
  } catch (error) {
    port.onMessage.addListener((message) => {
      if (isRequest(message) && 'id' in message) sayDied(port, message.id)
    })
    throw error
  }
}

/** Only the extension itself can open this port; the panel checks what it gets with schemas. */
const isRequest = (message: unknown): message is FrameRequest =>
  typeof message === 'object' && message !== null && 'kind' in message
