import type { LookAnswer, ReadingAnswer, ReadingQuestion } from '../protocol.ts'
import { rememberChild } from '../shown-child.ts'
import { findChild } from './find-child.ts'
import { findNotes } from './find-notes.ts'
import { lookAround } from './look-around.ts'

/**
 * Reads what the panel asked for, once. It leaves nothing in the page; without a
 * question it reads nothing. A page that cannot be read is answered too: silence would
 * look like a page that says nothing.
 */
export const readPage = (document: Document): ReadingAnswer | undefined => {
  const question = globalThis.panelQuestion
  globalThis.panelQuestion = undefined
  switch (question?.kind) {
    case 'child':
      return whereReadable<ReadingAnswer>(
        () => ({ kind: 'child', child: findChild(document, question.systems), unreadable: false }),
        { kind: 'child', unreadable: true },
      )
    case 'surroundings': {
      const look = () => lookAtChild(document, question)
      const answer = look()
      rememberChild(question.look, answer, look)
      return answer
    }
    case 'notes':
      return whereReadable<ReadingAnswer>(
        () => ({ kind: 'notes', notes: findNotes(document, question.title, question.headings) }),
        { kind: 'notes', notes: [] },
      )
    default:
      return undefined
  }
}

const lookAtChild = (
  document: Document,
  { systems, sourceBegins }: ReadingQuestion & { kind: 'surroundings' },
): LookAnswer =>
  whereReadable(() => lookAround(document, systems, sourceBegins), {
    kind: 'surroundings',
    own: [],
    name: '',
    persons: [],
    numbers: [],
    sources: [],
    unreadable: true,
  })

const whereReadable = <Answer>(read: () => Answer, unreadable: Answer): Answer => {
  try {
    return read()
  } catch {
    return unreadable
  }
}
