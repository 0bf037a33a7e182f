import { findChild } from './find-child.ts'
import { findNotes } from './find-notes.ts'
import { lookAround } from './look-around.ts'
import type { PageAnswer, PageQuestion, SurroundingsAnswer } from './question.ts'
import { rememberShown } from './shown-child.ts'

/**
 * Reads what the panel asked for, once. It hears nothing after, and leaves nothing in the page;
 * without a question it reads nothing. A page that cannot be read is answered too: silence would
 * look like a page that says nothing.
 */
export const answerQuestion = (document: Document): PageAnswer | undefined => {
  const question = globalThis.pageQuestion
  globalThis.pageQuestion = undefined
  switch (question?.kind) {
    case undefined:
      return undefined
    case 'child':
      return whereReadable<PageAnswer>(
        () => ({ kind: 'child', child: findChild(document, question.systems), unreadable: false }),
        { kind: 'child', unreadable: true },
      )
    case 'surroundings': {
      const answer = () => surroundings(document, question)
      const said = answer()
      rememberShown(question.look, said, answer)
      return said
    }
    case 'notes':
      return whereReadable<PageAnswer>(
        () => ({ kind: 'notes', notes: findNotes(document, question.title, question.headings) }),
        { kind: 'notes', notes: [] },
      )
  }
}

const surroundings = (
  document: Document,
  { systems, sourceBegins }: PageQuestion & { kind: 'surroundings' },
): SurroundingsAnswer =>
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
