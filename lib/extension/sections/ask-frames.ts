import type { SectionAnswer, SectionQuestion } from '../../hosts/sections/question.ts'
import type { Result } from '../../result.ts'
import { success } from '../../result.ts'
import type { AccessFault } from '../../session/ports/record.ts'
import { runInFrames } from '../record/run-in-frames.ts'
import { parseAnswer } from './answers.ts'

export type FrameAnswer = { readonly frameId: number; readonly answer: SectionAnswer }

/** Asks every frame of a tab, or one of them, by a script that answers and is gone. */
export const askFrames = async (
  tabId: number,
  question: SectionQuestion,
  frameId?: number,
): Promise<Result<readonly FrameAnswer[], AccessFault>> => {
  const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] }
  const said = await runInFrames(target, lay, question, '/point.js')
  if (!said.ok) return said
  return success(
    said.value.flatMap(({ frameId, result }) => {
      const answer = parseAnswer(result)
      return answer ? [{ frameId, answer }] : []
    }),
  )
}

/** Runs in the frame, from its source alone. */
const lay = (question: SectionQuestion): void => {
  globalThis.sectionQuestion = question
}
