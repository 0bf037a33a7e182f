import { failure, type Result, success } from '../result.ts'
import type { InsertionContent, InsertionReceipt } from '../session/ports/record.ts'
import {
  type Caret,
  caretIn,
  lineInBlocks,
  lineUnseen,
  onOwnLines,
  rangeIn,
  setCaret,
} from './caret.ts'
import type { RichField } from './field.ts'
import { type KnownEditor, knownEditor } from './known-editors.ts'
import { pause, watchField } from './read-back.ts'
import { expectation } from './sentences.ts'
import { deepActive } from './shadow.ts'
import {
  beforeInput,
  type Flavours,
  insertHtml,
  insertText,
  paste,
  type Technique,
} from './techniques.ts'

export type Placed = Omit<InsertionReceipt, 'label'>

/** Looks from the page's own world whether a framework keeps the field's content; true if unsure. */
type LookForMarks = (element: HTMLElement) => Promise<boolean>

/** Time for an editor to follow a selection that was moved under it. */
const follow = 60

/**
 * Inserts into a rich field: one technique after the other, each read back, until one holds. After
 * the first that changed anything, or that the page answered, no other is tried: that is how
 * text gets inserted twice. `page-changed` where the page now shows another child: nothing was written.
 */
export const insertRich = async (
  field: RichField,
  caret: Caret | undefined,
  content: InsertionContent,
  { lookForMarks, isSame }: { lookForMarks: LookForMarks; isSame: () => boolean },
): Promise<Result<Placed, 'page-changed'>> => {
  enter(field, caret)
  await pause(follow)

  const expected = expectation(content)
  const flavours = padded(field, content)
  const readBack = watchField(field.element, expected)
  const known = knownEditor(field.element)
  let written = false
  for (const technique of techniquesFor(field, known)) {
    if (technique.writes) {
      if (!written && (known?.hasModel || (await lookForMarks(field.element)))) break
      if (!enter(field, caret)) break
      written = true
    }
    if (!isSame()) return failure('page-changed')
    const reading = await readBack(technique.run(field, flavours))
    const { met, spread, changed, answered, found, structured } = reading
    const receipt = (outcome: Placed['outcome']) => success({ outcome, found, of: expected.of })
    if (met || spread) {
      const lostForm = !field.textOnly && !structured && /<(h\d|li|t[dh])\b/i.test(content.html)
      if (lostForm) return receipt('plain-text')
      // Blocks that each are a field of their own are not one step for the browser's Ctrl+Z.
      return receipt(spread ? 'without-undo' : 'inserted')
    }
    if (changed) return receipt('look')
    if (answered) break
  }
  return success({ outcome: 'not-taken', found: 0, of: expected.of })
}

/** Puts the focus and the caret into the field; false where the page does not let them stay. */
const enter = ({ element, input }: RichField, caret: Caret | undefined): boolean => {
  const isActive = () => {
    const active = deepActive(element.ownerDocument)
    return active === input || (input === element && element.contains(active))
  }
  // Taken before the focus: an editor that gets it back may begin at its own start.
  const own = caretIn(element) ?? caret
  if (!isActive()) input.focus({ preventScroll: true })
  if (input === element) setCaret(element, own)
  return isActive() && (input !== element || rangeIn(element) !== undefined)
}

const techniquesFor = (field: RichField, known: KnownEditor | undefined): Technique[] => {
  if (field.textOnly) return [paste, beforeInput, insertText]
  if (known?.notByPaste) return [insertHtml, insertText]
  return [paste, beforeInput, insertHtml, insertText]
}

/** An empty paragraph keeps the first heading from melting into a line that has text. */
const padded = (field: RichField, { html, text }: InsertionContent): Flavours => {
  const { element, input } = field
  const line = input === element ? lineInBlocks(element) : lineUnseen(element)
  const empty = (wanted: boolean) => (wanted ? '<p><br></p>' : '')
  return {
    html: field.textOnly ? '' : empty(line.before) + html + empty(line.after),
    text: onOwnLines(text, line),
  }
}
