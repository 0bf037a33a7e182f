import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { PageAnswer, PageQuestion } from '../../hosts/reading/question.ts'
import { failure, type Result, success } from '../../result.ts'

const answers = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('child'),
    child: z.optional(z.object({ name: z.string(), personalNumber: z.string() })),
    by: z.enum(['record', 'page']),
  }),
])

/**
 * Asks every frame of a tab once, at the user's press, by a script that answers and is gone. Gives
 * what the frames said, the page's own frame first; frames that say something else are left out.
 */
export const readPage = async (
  tabId: number | undefined,
  question: PageQuestion,
): Promise<Result<readonly PageAnswer[], 'no-access'>> => {
  if (tabId === undefined) return failure('no-access')
  const target = { tabId, allFrames: true }
  try {
    await browser.scripting.executeScript({
      target,
      func: lay as (...args: unknown[]) => void,
      args: [question],
      injectImmediately: true,
    })
    const said = await browser.scripting.executeScript({
      target,
      files: ['/read.js'],
      injectImmediately: true,
    })
    return success(
      said.flatMap(({ result }) => {
        const answer = answers.safeParse(result)
        return answer.success ? [answer.data] : []
      }),
    )
  } catch {
    return failure('no-access')
  }
}

/** Runs in the frame, from its source alone. */
const lay = (question: PageQuestion): void => {
  globalThis.pageQuestion = question
}
