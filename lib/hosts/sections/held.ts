import { isTextControl } from '../editable.ts'
import { plainWords } from '../sentences.ts'
import { chosenOption } from './choose-option.ts'
import type { Fillable } from './fillable.ts'
import type { Wanted } from './question.ts'

/** A shorter text stands in many others, and must be all that the field holds. */
const telling = 12

/** What stands in a field already: nothing, what would be put there, or something else. */
export const held = (
  { element, format }: Fillable,
  wanted: Wanted,
): 'nothing' | 'same' | 'other' => {
  if (element instanceof HTMLSelectElement) {
    const option = chosenOption(element, wanted.text)
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
  if (all.length < telling) return words === all ? 'same' : 'other'
  return sentences.every((sentence) => words.includes(sentence)) ? 'same' : 'other'
}

/** It stands as the page laid it out: on its default, or on the first of its options. */
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
