import type { PageAnswer, PageQuestion } from '../../hosts/reading/question.ts'
import { failure, type Result, success } from '../../result.ts'
import type { AccessFault } from '../../session/ports/record.ts'
import { parseAnswer } from './page-answers.ts'
import { runInFrames } from './run-in-frames.ts'

export type PageRead<Kind extends PageQuestion['kind']> = {
  /** What the frames said, the page's own first. */
  readonly answers: readonly (PageAnswer & { readonly kind: Kind })[]
  /** A frame that was asked said nothing, or something else. */
  readonly silent: boolean
}

/**
 * Asks every frame of a tab once, at the user's press, by a script that answers and is gone.
 */
export const readPage = async <Kind extends PageQuestion['kind']>(
  tabId: number | undefined,
  question: PageQuestion & { readonly kind: Kind },
): Promise<Result<PageRead<Kind>, AccessFault | 'unreadable'>> => {
  if (tabId === undefined) return failure('no-access')
  const said = await runInFrames({ tabId }, lay, question, '/read.js')
  if (!said.ok) return said.code === 'no-answer' ? failure('unreadable') : said
  const all = said.value.map(({ result }) => parseAnswer(result, question.kind))
  return success({ answers: all.flatMap((each) => each ?? []), silent: all.includes(undefined) })
}

/** Runs in the frame, from its source alone. */
const lay = (question: PageQuestion): void => {
  globalThis.pageQuestion = question
}
