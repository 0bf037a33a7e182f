import { caretIn, setCaretAtEnd } from '../caret.ts'
import { fieldOf } from '../editable.ts'
import { locatedFields } from '../located-fields.ts'
import { randomName } from '../random-name.ts'
import { findField } from './field-place.ts'
import { type Fillable, refusalOf } from './fillable.ts'
import { held } from './held.ts'
import { listenForPointing } from './listen-for-pointing.ts'
import type { SectionAnswer, SectionQuestion } from './question.ts'
import { setValue } from './set-value.ts'

/** Does what the panel asked for, once; without a question it does nothing. */
export const answerQuestion = async (document: Document): Promise<SectionAnswer | undefined> => {
  const question = globalThis.sectionQuestion
  globalThis.sectionQuestion = undefined
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
  { place, wanted, ready }: SectionQuestion & { kind: 'find' },
): SectionAnswer => {
  const found = findField(document, place)
  if (typeof found === 'string') return { kind: found }
  const { fillable, label, by } = found
  const refusal = refusalOf(fillable)
  const holds = held(fillable, wanted)
  const id = ready && !refusal ? keep(fillable) : ''
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
  { place, wanted, look }: SectionQuestion & { kind: 'set' },
): Promise<SectionAnswer> => {
  const found = findField(document, place)
  if (typeof found === 'string') return { kind: 'refused', code: 'page-changed' }
  const done = await setValue(found.fillable, wanted, look)
  return done.ok ? { kind: 'set', receipt: done.value } : { kind: 'refused', code: done.code }
}

/** Keeps the field for the script that inserts, with the caret at its end. */
const keep = ({ element, format }: Fillable): string => {
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
  const id = randomName()
  const located = locatedFields()
  located.clear()
  located.set(id, { field, caret, at: Date.now() })
  return id
}
