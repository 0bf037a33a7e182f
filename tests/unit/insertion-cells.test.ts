import { expect, test } from 'vitest'
import { atSecondTry, type Cell, fallsShort, isTrue, shown } from '../insertion/cells.ts'

const whole: Cell = { full: true }
const short: Cell = { full: false, words: 'look: 3 of 11 in the model' }
const untrue: Cell = { full: false, words: 'FALSE', isFalse: true }

test.each<[string, Cell | undefined, Cell, string]>([
  ['what was gained is told', short, whole, 'true, at the second try'],
  ['a visit that broke off has no first cell', undefined, whole, 'true'],
  ['what falls short again is what it is', short, short, 'look: 3 of 11 in the model'],
  ['a false success is never taken back', untrue, whole, 'FALSE'],
  ['nor one that comes at the second try', short, untrue, 'FALSE'],
])('of two tries, %s', (_, first, second, printed) => {
  expect(shown(atSecondTry(second, first))).toBe(printed)
})

test('a whole plan at the second try counts as true, and falls short of nothing', () => {
  const cell = atSecondTry(whole, short)
  expect(isTrue(shown(cell))).toBe(true)
  expect(fallsShort(cell)).toBe(false)
  expect(fallsShort({ full: false, words: 'as its own paste, without table' })).toBe(false)
})
