import { failure, type Result, success } from '../result.ts'
import type { InsertionContent } from '../session/ports/record.ts'
import { lineInText, onOwnLines } from './caret.ts'
import { excess, type PlainField } from './field.ts'
import { pause, steady, watchAround } from './read-back.ts'
import type { Placed } from './rich-field.ts'
import { alike, expectation } from './sentences.ts'
import { deepActive } from './shadow.ts'
import { execCommand } from './techniques.ts'

/**
 * Inserts into a text field at its caret and says what the field holds afterwards. `too-long`
 * comes with how many characters are too many; nothing was written then.
 */
export const insertPlain = async (
  field: PlainField,
  content: InsertionContent,
  { guard, isSame }: { guard: BlurGuard; isSame: () => boolean },
): Promise<Result<Placed, 'too-long' | 'page-changed'>> => {
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
  const around = watchAround(element)
  const aroundBefore = around.text()
  const questionsBefore = around.questions()
  const ownText = alike(`${before} ${after}`)
  const holds = async () => {
    for (const wait of [0, steady]) {
      if (wait) await pause(wait)
      if (!element.isConnected || element.value !== wanted) return false
    }
    return true
  }
  const placed = (outcome: 'inserted' | 'without-undo'): Result<Placed, never> => {
    guard.announce(element)
    return success({ outcome, found: expected.of, of: expected.of })
  }

  const isActive = () => deepActive(element.ownerDocument) === element
  if (!isActive()) element.focus({ preventScroll: true })
  let isHeard = false
  // Where the page takes the focus away at once, the browser would write into another field.
  if (isActive()) {
    // The same selection once more: the user's own typing becomes an undo step of its own.
    element.setSelectionRange(start, end, element.selectionDirection ?? 'none')
    if (!isSame()) return failure('page-changed')
    isHeard = hears(element, () => execCommand(element, 'insertText', text))
    if (await holds()) return placed('inserted')
  }
  // Some editors empty the field that they listen to: what they heard must not be said twice.
  if (!isHeard && element.isConnected && element.value === value) {
    if (!isSame()) return failure('page-changed')
    setNatively(element, wanted)
    if (await holds()) return placed('without-undo')
  }

  const now = alike(standIn(element)?.value ?? '')
  const gained = expected.found(aroundBefore, around.text())
  const changed = !element.isConnected || element.value !== value || gained > 0
  const outcome = changed || around.questions() > questionsBefore ? 'look' : 'not-taken'
  const found = Math.max(expected.found(ownText, now), gained)
  return success({ outcome, found: changed ? found : 0, of: expected.of })
}

/** The field, or what the page has put in its place. */
const standIn = (element: PlainField['element']): PlainField['element'] | undefined => {
  if (element.isConnected) return element
  const { id, name, ownerDocument } = element
  const selector = id ? `#${CSS.escape(id)}` : `[name="${CSS.escape(name)}"]`
  return ownerDocument.querySelector<PlainField['element']>(selector) ?? undefined
}

const fitted = (element: Element, text: string, before: string, after: string): string => {
  if (!(element instanceof HTMLInputElement)) return onOwnLines(text, lineInText(before, after))
  const gap = (edge: string) => (/\S/.test(edge) ? ' ' : '')
  return gap(before.slice(-1)) + text.replace(/\s*[\r\n]\s*/g, ' ').trim() + gap(after.slice(0, 1))
}

const hears = (element: Element, act: () => void): boolean => {
  let isHeard = false
  const note = () => {
    isHeard = true
  }
  element.addEventListener('input', note, true)
  act()
  element.removeEventListener('input', note, true)
  return isHeard
}

/** Frameworks watch `value` in the page's world; from this one the browser's own setter is called. */
const setNatively = (element: HTMLTextAreaElement | HTMLInputElement, value: string): void => {
  element.value = value
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}

type BlurGuard = {
  /** Announces the field's new value to the page's script, and again later if it changes unnoticed. */
  announce(element: HTMLTextAreaElement | HTMLInputElement): void
  release(): void
}

/**
 * After a `change` that was not the browser's own, Ctrl+Z and leaving the field bring about none:
 * the field would look clean while the application still has the plan. So when the field is left
 * with another value than the last one announced, that one is announced.
 */
export const createBlurGuard = (): BlurGuard => {
  const guarded = new Map<Element, () => void>()

  const announce: BlurGuard['announce'] = (element) => {
    guarded.get(element)?.()
    const tell = () => element.dispatchEvent(new Event('change', { bubbles: true }))
    let announced = element.value
    tell()
    const note = () => {
      announced = element.value
    }
    const leave = () => {
      if (element.value !== announced) tell()
      stop()
    }
    const stop = () => {
      element.removeEventListener('change', note)
      element.removeEventListener('blur', leave)
      guarded.delete(element)
    }
    element.addEventListener('change', note)
    element.addEventListener('blur', leave)
    guarded.set(element, stop)
  }

  return {
    announce,
    release: () => {
      for (const stop of [...guarded.values()]) stop()
    },
  }
}
