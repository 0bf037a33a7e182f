import { failure, type Result, success } from '../result.ts'
import type { InsertionContent } from '../session/ports/record.ts'
import type { BlurGuard } from './blur-guard.ts'
import type { PlainField } from './editable.ts'
import { execCommand } from './exec-command.ts'
import { lineInText } from './line.ts'
import { pause } from './read-back.ts'
import { excess } from './refuse.ts'
import type { Placed } from './rich-field.ts'
import { expectation, plainWords } from './sentences.ts'
import { deepActive } from './shadow.ts'

const steady = 150

/**
 * Inserts into a text field at its caret and says what the field holds afterwards. `too-long`
 * comes with how many characters are too many; nothing was written then.
 */
export const insertPlain = async (
  field: PlainField,
  content: InsertionContent,
  guard: BlurGuard,
): Promise<Result<Placed, 'too-long'>> => {
  const { element } = field
  const { value } = element
  const start = element.selectionStart ?? value.length
  const end = element.selectionEnd ?? value.length
  const before = value.slice(0, start)
  const after = value.slice(end)
  const text = fitted(element, content.text, before, after)
  const wanted = before + text + after
  const tooMany = excess(element, wanted)
  if (tooMany > 0) return failure('too-long', String(tooMany))

  const expected = expectation(content)
  const receipt = (outcome: Placed['outcome']): Placed => {
    const found = expected.found(plainWords(`${before} ${after}`), plainWords(element.value))
    return { outcome, found, of: expected.of }
  }
  const holds = async () => {
    if (element.value !== wanted) return false
    await pause(steady)
    return element.value === wanted
  }

  if (deepActive(element.ownerDocument) !== element) element.focus({ preventScroll: true })
  // The same selection once more: the user's own typing becomes an undo step of its own.
  element.setSelectionRange(start, end, element.selectionDirection ?? 'none')
  const heard = hears(element, () => execCommand(element.ownerDocument, 'insertText', text))
  if (await holds()) {
    guard.announce(element)
    return success(receipt('inserted'))
  }
  // Some editors empty the field that they listen to: what they heard must not be said twice.
  if (heard || element.value !== value) return success(receipt('look'))

  setNatively(element, wanted)
  if (await holds()) {
    guard.announce(element)
    return success(receipt('without-undo'))
  }
  return success(receipt(element.value === value ? 'not-taken' : 'look'))
}

const fitted = (element: Element, content: string, before: string, after: string): string => {
  const text = content.replace(/\r\n?/g, '\n')
  if (element instanceof HTMLInputElement) {
    const gap = (edge: string) => (edge === '' || /\s/.test(edge) ? '' : ' ')
    return gap(before.slice(-1)) + text.replace(/\s*\n\s*/g, ' ').trim() + gap(after.slice(0, 1))
  }
  const line = lineInText(before, after)
  return `${line.before ? '\n' : ''}${text}${line.after ? '\n' : ''}`
}

const hears = (element: Element, act: () => void): boolean => {
  let heard = false
  const note = () => {
    heard = true
  }
  element.addEventListener('input', note, true)
  act()
  element.removeEventListener('input', note, true)
  return heard
}

/** Frameworks watch `value` in the page's world; from this one the browser's own setter is called. */
const setNatively = (element: HTMLTextAreaElement | HTMLInputElement, value: string): void => {
  element.value = value
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}
