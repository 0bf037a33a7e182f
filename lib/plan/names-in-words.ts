import type { Text } from './language.ts'

/** "A, B och C". */
export const namesInWords = (names: readonly string[]): Text => {
  const rest = names.slice(0, -1).join(', ')
  const last = names.at(-1) ?? ''
  return rest === ''
    ? { sv: last, en: last }
    : { sv: `${rest} och ${last}`, en: `${rest} and ${last}` }
}
