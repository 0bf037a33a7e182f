import { findChild } from './find-child.ts'
import type { PageAnswer } from './question.ts'

/**
 * Reads what the panel asked for, once. It leaves nothing in the page and hears nothing after;
 * without a question it reads nothing.
 */
export const answerQuestion = (document: Document): PageAnswer | undefined => {
  const question = globalThis.pageQuestion
  globalThis.pageQuestion = undefined
  return question && findChild(document, question.systems)
}
