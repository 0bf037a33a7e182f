import browser from 'webextension-polyfill'
import { failure, type Result, success } from '../../result.ts'
import type { AccessFault } from '../../session/ports/record.ts'
import { accessFault } from './access-fault.ts'
import { inTime } from './in-time.ts'

export type FrameResult = { readonly frameId: number; readonly result: unknown }

/**
 * Runs one of our scripts in the frames of a tab, once, and gives what each said, the page's own
 * frame first. `lay` runs in each frame before it, from its source alone, and leaves the question.
 */
export const runInFrames = async <Question>(
  target: { readonly tabId: number; readonly frameIds?: number[] },
  lay: (question: Question) => void,
  question: Question,
  script: string,
): Promise<Result<readonly FrameResult[], AccessFault>> => {
  const where = target.frameIds ? target : { ...target, allFrames: true }
  try {
    const laid = browser.scripting.executeScript({
      target: where,
      func: lay as (...args: unknown[]) => void,
      args: [question],
      injectImmediately: true,
    })
    if (!(await inTime(laid))) return failure('no-answer')
    const said = await inTime(
      browser.scripting.executeScript({
        target: where,
        files: [script],
        injectImmediately: true,
      }),
    )
    if (!said) return failure('no-answer')
    return success(said.map(({ frameId, result }) => ({ frameId, result })))
  } catch (error) {
    return failure(accessFault(error))
  }
}
