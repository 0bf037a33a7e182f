import { plainWords } from '../sentences.ts'

/** The one option whose words, or value, are the text. */
export const chosenOption = (
  list: HTMLSelectElement,
  text: string,
): HTMLOptionElement | undefined => {
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
