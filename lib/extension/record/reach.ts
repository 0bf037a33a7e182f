import browser from 'webextension-polyfill'
import { failure, type Result, success } from '../../result.ts'
import type { AccessFault } from '../../session/ports/record.ts'
import { accessFault } from './access-fault.ts'
import { connectFrame, type Frame } from './frame.ts'
import { inTime } from './in-time.ts'

/** The frames of one tab that the panel can talk to. */
export type Reach = {
  /** Puts the script into every frame that lets it and connects to those that are new. */
  frames(): Promise<Result<readonly Frame[], AccessFault>>
  close(): void
}

/** The frames of a tab, in each of which the page script is put when it is first asked for. */
export const reachTab = (tabId: number): Reach => {
  const known = new Map<number, Frame>()
  let closed = false

  const frames: Reach['frames'] = async () => {
    let injected: { readonly frameId: number }[] | undefined
    try {
      injected = await inTime(
        browser.scripting.executeScript({
          target: { tabId, allFrames: true },
          files: ['/host.js'],
          injectImmediately: true,
        }),
      )
    } catch (error) {
      return failure(accessFault(error))
    }
    if (!injected) return failure('no-answer')
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
