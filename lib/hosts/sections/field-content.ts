import { failure, type Result, success } from '../../result.ts'
import { isTextControl } from '../field.ts'
import type { FieldAnswer, FieldContent } from '../protocol.ts'
import { pause } from '../read-back.ts'
import { plainWords } from '../sentences.ts'
import { showsSameChild } from '../shown-child.ts'
import { type Fillable, labelOfFillable, refusalOfFillable } from './fillable.ts'

/** A shorter text is part of many others, and must be all that the field holds, in characters. */
const shortestSure = 12

/** Whether a field holds nothing, what would be put there, or something else. */
export const compareContent = (
  { element, format }: Fillable,
  wanted: FieldContent,
): 'nothing' | 'same' | 'other' => {
  if (element instanceof HTMLSelectElement) {
    const option = findOption(element, wanted.text)
    if (option?.selected) return 'same'
    return isUntouched(element) ? 'nothing' : 'other'
  }
  if (format === 'date') {
    const { value } = element as HTMLInputElement
    return value === '' ? 'nothing' : value === wanted.day ? 'same' : 'other'
  }
  const words = plainWords(wordsIn(element))
  if (words === '') return 'nothing'
  const sentences = wanted.parts.flat().map(plainWords)
  const all = sentences.join(' ')
  if (all.length < shortestSure) return words === all ? 'same' : 'other'
  return sentences.every((sentence) => words.includes(sentence)) ? 'same' : 'other'
}

/** It is as the page came: on its default, or on the first of its options. */
const isUntouched = (list: HTMLSelectElement): boolean => {
  const byDefault = [...list.options].findIndex(({ defaultSelected }) => defaultSelected)
  return list.selectedIndex <= 0 || list.selectedIndex === byDefault
}

const wordsIn = (element: HTMLElement): string =>
  isTextControl(element) ? element.value : textBeside(element)

/** Slate shows its hint as text inside the field. */
const textBeside = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return `${node.nodeValue} `
  if (node instanceof Element && node.matches('[data-slate-placeholder]')) return ''
  return [...node.childNodes].map(textBeside).join('')
}

type SetReceipt = (FieldAnswer & { kind: 'set' })['receipt']
type SetFault = (FieldAnswer & { kind: 'refused' })['code']

/** How long the page has to change its mind, in milliseconds. */
const steady = 150

/**
 * Sets a date or chooses in a list, as the page's own script would hear of it, and reads it back.
 * Ctrl+Z does not take it back, and the receipt never says that it does.
 * @param look the look after which the page must still show the same child.
 */
export const setContent = async (
  fillable: Fillable,
  wanted: FieldContent,
  look?: string,
): Promise<Result<SetReceipt, SetFault>> => {
  if (refusalOfFillable(fillable)) return failure('read-only')
  const control = fillable.element as HTMLInputElement | HTMLSelectElement
  const value =
    control instanceof HTMLSelectElement ? findOption(control, wanted.text)?.value : wanted.day
  if (value === undefined) return failure('no-option')
  if (value === '') return failure('no-day')
  if (!showsSameChild(look)) return failure('page-changed')
  const before = control.value
  control.value = value
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  }
  await pause(steady)
  const isTaken = control.value === value && control.isConnected
  const outcome =
    isTaken && control.validity.valid
      ? 'without-undo'
      : isTaken || control.value !== before
        ? 'look'
        : 'not-taken'
  return success({
    outcome,
    found: isTaken ? 1 : 0,
    of: 1,
    label: labelOfFillable(fillable),
  })
}

/** The one option whose words, or value, are the text. */
const findOption = (list: HTMLSelectElement, text: string): HTMLOptionElement | undefined => {
  const wanted = folded(text)
  const options = [...list.options].filter(({ disabled }) => !disabled)
  for (const wordsOf of [
    ({ textContent }: HTMLOptionElement) => textContent,
    ({ value }: HTMLOptionElement) => value,
  ]) {
    const [option, ...more] = options.filter((each) => folded(wordsOf(each)) === wanted)
    if (option && more.length === 0) return option
  }
  return undefined
}

const folded = (text: string): string => plainWords(text).toLocaleLowerCase('sv')
