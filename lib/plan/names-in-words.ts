/** "A, B och C". @param and the word before the last, in another language. */
export const namesInWords = (names: readonly string[], and = 'och'): string => {
  const rest = names.slice(0, -1).join(', ')
  const last = names.at(-1) ?? ''
  return rest === '' ? last : `${rest} ${and} ${last}`
}
