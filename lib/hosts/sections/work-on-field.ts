import { caretIn, setCaretAtEnd } from '../caret.ts'
import { fieldOf } from '../field.ts'
import { offerField } from '../locate.ts'
import type { FieldAnswer, FieldQuestion } from '../protocol.ts'
import { compareContent, setContent } from './field-content.ts'
import { findField } from './field-place.ts'
import { type Fillable, refusalOfFillable } from './fillable.ts'
import { listenForPointing } from './point.ts'

/** Does what the panel asked for, once; without a question it does nothing. */
export const workOnField = async (document: Document): Promise<FieldAnswer | undefined> => {
  const question = globalThis.panelQuestion
  globalThis.panelQuestion = undefined
  switch (question?.kind) {
    case 'find':
      return find(document, question)
    case 'set':
      return set(document, question)
    case 'point':
      listenForPointing(document)
      return { kind: 'pointing' }
    default:
      return undefined
  }
}

const find = (
  document: Document,
  { place, wanted, ready }: FieldQuestion & { kind: 'find' },
): FieldAnswer => {
  const found = findField(document, place)
  if (typeof found === 'string') return { kind: found }
  const { fillable, label, by } = found
  const refusal = refusalOfFillable(fillable)
  const holds = compareContent(fillable, wanted)
  const id = ready && !refusal ? prepare(fillable) : ''
  return {
    kind: 'found',
    id,
    origin: self.origin,
    label,
    format: fillable.format,
    by,
    holds,
    refusal,
  }
}

const set = async (
  document: Document,
  { place, wanted, look }: FieldQuestion & { kind: 'set' },
): Promise<FieldAnswer> => {
  const found = findField(document, place)
  if (typeof found === 'string') return { kind: 'refused', code: 'page-changed' }
  const result = await setContent(found.fillable, wanted, look)
  return result.ok ? { kind: 'set', receipt: result.value } : { kind: 'refused', code: result.code }
}

/** Offers the field to the script that inserts, with the caret at its end. Gives its id, or an empty string. */
const prepare = ({ element, format }: Fillable): string => {
  const field = fieldOf(element)
  if (!field || format === 'date' || format === 'select') return ''
  if (field.kind === 'plain') {
    const { length } = field.element.value
    field.element.setSelectionRange(length, length)
  } else {
    element.focus({ preventScroll: true })
    setCaretAtEnd(element)
  }
  const caret = field.kind === 'rich' ? caretIn(element) : undefined
  return offerField({ field, caret, at: Date.now() })
}
