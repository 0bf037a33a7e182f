import browser from 'webextension-polyfill'
import { failure, type Result, success } from '../../result.ts'
import { connectFrame, type Frame } from './frame.ts'

/** The frames of one tab that the panel can talk to. */
export type Reach = {
  /** Puts the script into every frame that lets it and connects to those that are new. */
  frames(): Promise<Result<readonly Frame[], 'no-access'>>
  close(): void
}

/** The frames of a tab, in each of which the page script is put when it is first asked for. */
export const reachTab = (tabId: number): Reach => {
  const known = new Map<number, Frame>()
  let closed = false

  const frames: Reach['frames'] = async () => {
    let injected: { readonly frameId: number }[]
    try {
      injected = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: ['/host.js'],
        injectImmediately: true,
      })
    } catch {
      return failure('no-access')
    }
    if (closed) return failure('no-access')
    for (const { frameId } of injected) {
      if (!known.get(frameId)?.isOpen()) known.set(frameId, connectFrame(tabId, frameId))
    }
    return success([...known.values()].filter((frame) => frame.isOpen()))
  }

  return {
    frames,
    close: () => {
      closed = true
      for (const frame of known.values()) frame.close()
      known.clear()
    },
  }
}
