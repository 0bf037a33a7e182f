import type { PageAnswer, PageQuestion } from '../../hosts/reading/question.ts'
import { failure, type Result, success } from '../../result.ts'
import { parseAnswer } from './page-answers.ts'
import { runInFrames } from './run-in-frames.ts'

/**
 * Asks every frame of a tab once, at the user's press, by a script that answers and is gone. Gives
 * what the frames said, the page's own frame first; frames that say something else are left out.
 */
export const readPage = async <Kind extends PageQuestion['kind']>(
  tabId: number | undefined,
  question: PageQuestion & { readonly kind: Kind },
): Promise<Result<readonly (PageAnswer & { readonly kind: Kind })[], 'no-access'>> => {
  if (tabId === undefined) return failure('no-access')
  const said = await runInFrames({ tabId }, lay, question, '/read.js')
  if (!said.ok) return said
  return success(said.value.flatMap(({ result }) => parseAnswer(result, question.kind) ?? []))
}

/** Runs in the frame, from its source alone. */
const lay = (question: PageQuestion): void => {
  globalThis.pageQuestion = question
}
