import browser from 'webextension-polyfill'
import {
  type FieldAnswer,
  type FieldQuestion,
  parseFieldAnswer,
  parseReading,
  type ReadingAnswer,
  type ReadingQuestion,
} from '../../hosts/protocol.ts'
import { failure, type Result, success } from '../../result.ts'
import type { AccessFault } from '../../session/ports/record.ts'
import { within } from '../../session/within.ts'

export type FieldAnswerIn = { readonly frameId: number; readonly answer: FieldAnswer }

type AnswerTo<Kind> = ReadingAnswer & { readonly kind: Kind }

/**
 * Asks every frame of a tab once what it shows, at the user's press. Gives the answers, the page's
 * own first; `silent` where a frame said nothing, or nothing that makes sense.
 */
export const readFrames = async <Kind extends ReadingQuestion['kind']>(
  tabId: number | undefined,
  question: ReadingQuestion & { readonly kind: Kind },
): Promise<
  Result<
    { readonly answers: readonly AnswerTo<Kind>[]; readonly silent: boolean },
    AccessFault | 'unreadable'
  >
> => {
  if (tabId === undefined) return failure('no-access')
  const results = await runInFrames({ tabId, allFrames: true }, question, '/read.js')
  if (!results.ok) return results.code === 'no-answer' ? failure('unreadable') : results
  const parse = parseReading[question.kind] as (reply: unknown) => AnswerTo<Kind> | undefined
  const answers = results.value.map(({ result }) => parse(result))
  return success({
    answers: answers.flatMap((each) => each ?? []),
    silent: answers.includes(undefined),
  })
}

/** Asks every frame of a tab about a field, or one frame. Gives the answers that make sense. */
export const askForField = async (
  tabId: number,
  question: FieldQuestion,
  frameId?: number,
): Promise<Result<readonly FieldAnswerIn[], AccessFault>> => {
  const where = frameId === undefined ? { allFrames: true } : { frameIds: [frameId] }
  const results = await runInFrames({ tabId, ...where }, question, '/point.js')
  if (!results.ok) return results
  return success(
    results.value.flatMap(({ frameId: id, result }) => {
      const answer = parseFieldAnswer(result)
      return answer ? [{ frameId: id, answer }] : []
    }),
  )
}

/** Leaves a question in each frame, and runs a script there that answers it and is gone. */
const runInFrames = async (
  target: browser.Scripting.InjectionTarget,
  question: ReadingQuestion | FieldQuestion,
  script: string,
): Promise<Result<readonly browser.Scripting.InjectionResult[], AccessFault>> => {
  const run = (what: { func: (asked: typeof question) => void } | { files: string[] }) =>
    awaitPage(
      browser.scripting.executeScript({
        target,
        ...('func' in what
          ? { func: what.func as (...all: unknown[]) => void, args: [question] }
          : what),
        injectImmediately: true,
      }),
    )
  try {
    if (!(await run({ func: leaveQuestion }))) return failure('no-answer')
    const results = await run({ files: [script] })
    return results ? success(results) : failure('no-answer')
  } catch (error) {
    return failure(accessFault(error))
  }
}

/** Runs in the frame, from its source alone. */
const leaveQuestion = (question: ReadingQuestion | FieldQuestion): void => {
  globalThis.panelQuestion = question
}

/** How long a page's own script may keep us waiting, in milliseconds. */
const patience = 8_000

/**
 * What a page gives, or undefined when it has not answered in time: while a script of its own runs,
 * no other does, and it may run for a minute.
 */
export const awaitPage = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
  within(patience, work)

/** The browser's words for pages of its own, its shop, and those that a policy closes. */
const closedPage = /chrome:\/\/|gallery|cannot be scripted/i

/** What the browser's refusal to run a script means to the user. */
export const accessFault = (error: unknown): AccessFault =>
  error instanceof Error && closedPage.test(error.message) ? 'closed-page' : 'no-access'
