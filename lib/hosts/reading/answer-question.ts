import { rememberShown } from '../shown-child.ts'
import { findChild } from './find-child.ts'
import { findNotes } from './find-notes.ts'
import { lookAround } from './look-around.ts'
import type { PageAnswer } from './question.ts'

/**
 * Reads what the panel asked for, once. It leaves nothing in the page and hears nothing after;
 * without a question it reads nothing.
 */
export const answerQuestion = (document: Document): PageAnswer | undefined => {
  const question = globalThis.pageQuestion
  globalThis.pageQuestion = undefined
  switch (question?.kind) {
    case undefined:
      return undefined
    case 'child':
      return { kind: 'child', child: findChild(document, question.systems) }
    case 'surroundings': {
      const { systems, sourceBegins, look } = question
      const read = () => lookAround(document, systems, sourceBegins)
      const answer = read()
      rememberShown(look, answer, read)
      return answer
    }
    case 'notes':
      return { kind: 'notes', notes: findNotes(document, question.title, question.headings) }
  }
}
