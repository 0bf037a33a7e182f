import { pointAtField } from './point-at-field.ts'
import { type PointingReply, pointingPort } from './question.ts'

declare global {
  /** Stands in the extension's own world, where the page cannot see it. */
  var listensForPointing: boolean | undefined
}

/** Waits for the panel to connect once; as long as the port is open, the user points. */
export const listenForPointing = (document: Document): void => {
  if (globalThis.listensForPointing) return
  globalThis.listensForPointing = true
  const { onConnect } = chrome.runtime
  const connected = (port: chrome.runtime.Port) => {
    if (port.name !== pointingPort) return
    onConnect.removeListener(connected)
    globalThis.listensForPointing = false
    const stop = pointAtField(document, (reply) => port.postMessage(reply))
    port.onDisconnect.addListener(stop)
    port.postMessage({ kind: 'ready' } satisfies PointingReply)
  }
  onConnect.addListener(connected)
}
