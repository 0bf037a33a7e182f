import { answer } from './answer.ts'
import { portName } from './protocol.ts'

declare global {
  /** Stands in the extension's own world, where the page cannot see it. */
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

  const connected = (port: chrome.runtime.Port) => {
    if (port.name !== portName) return
    open++
    answer(document, port, () => {
      open--
      if (open > 0) return
      onConnect.removeListener(connected)
      globalThis.listensForPanel = false
    })
  }
  onConnect.addListener(connected)
}
