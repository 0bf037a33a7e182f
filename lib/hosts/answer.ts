import type { RecordFault } from '../session/ports/record.ts'
import { createBlurGuard } from './blur-guard.ts'
import { showField } from './framework-marks.ts'
import { insertInto } from './insert.ts'
import { locate } from './locate.ts'
import { locatedFields } from './located-fields.ts'
import type { FrameReply, FrameRequest } from './protocol.ts'
import { randomName } from './random-name.ts'
import { type FieldMemory, type Remembered, rememberFields } from './remember.ts'
import { stillShows } from './still-shows.ts'

/** The part of the browser's port that is used here. */
export type PanelPort = {
  postMessage(reply: FrameReply): void
  readonly onMessage: { addListener(heard: (request: unknown) => void): void }
  readonly onDisconnect: { addListener(gone: () => void): void }
}

/**
 * Answers the panel for one frame, as long as the port is open: until it is asked it reads nothing
 * of the page, and when the port closes every listener is taken away. `released` is called then.
 */
export const answer = (document: Document, port: PanelPort, released: () => void): void => {
  let memory: FieldMemory | undefined
  const guard = createBlurGuard()
  const located = locatedFields()
  const looks = new Map<string, (marked: boolean) => void>()

  const refuse = (id: number, code: RecordFault, detail?: string) =>
    port.postMessage({ kind: 'refused', id, code, detail })

  const name = (remembered: Remembered) => {
    located.clear()
    const id = randomName()
    located.set(id, remembered)
    return id
  }

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
    const target = located.get(field)
    if (!target) return refuse(id, 'page-changed')
    const isSame = () => stillShows(look)
    const means = { guard, lookForMarks, isSame }
    const result = await insertInto(target.field, target.caret, content, means)
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
      else port.postMessage({ kind: 'located', id, ...locate(document, memory, name) })
    } catch (error) {
      sayDied(error)
    }
  })
  port.onDisconnect.addListener(() => {
    memory?.release()
    guard.release()
    located.clear()
    for (const finish of looks.values()) finish(true)
    released()
  })
  // A page that this cannot even begin in hears nothing else.
  memory = rememberFields(document)
}

/** Only the extension itself can open this port; the panel checks what it gets with schemas. */
const isRequest = (message: unknown): message is FrameRequest =>
  (message as Partial<FrameRequest> | null)?.kind !== undefined
