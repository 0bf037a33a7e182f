import { fold, linesOf } from './fold.ts'

const mark = /^(?:[-*•–]|\d{1,2}[.)])\s+/

/** Words as they stand where there is room for one line: what stood on lines of its own is told apart. */
export const inOneLine = (text: string): string =>
  linesOf(text)
    .map((line) => fold(line).replace(mark, ''))
    .filter((line) => line !== '')
    .reduce(
      (all, line) => (all === '' ? line : `${all}${all.endsWith(':') ? ' ' : ' · '}${line}`),
      '',
    )
