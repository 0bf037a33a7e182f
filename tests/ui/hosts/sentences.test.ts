import { expect, test } from 'vitest'
import { expectation } from '../../../lib/hosts/sentences.ts'

const content = {
  html: '',
  text: 'Mål\nBarnet ska gå till skolan.\nJa.\nAnsvar\nKuratorn ringer.\nJa.',
  parts: [['Mål', 'Barnet ska gå till skolan.', 'Ja.'], ['Ansvar', 'Kuratorn ringer.', 'Ja.'], []],
}
const expected = expectation(content)
const whole = content.text.replaceAll('\n', ' ')

test('all of it once is what was expected', () => {
  expect(expected.of).toBe(2)
  expect(expected.met('', whole)).toBe(true)
  expect(expected.met(whole, `${whole} ${whole}`)).toBe(true)
})

test('twice is not', () => {
  expect(expected.met('', `${whole} ${whole}`)).toBe(false)
})

test('what stood there before does not count', () => {
  expect(expected.found(whole, whole)).toBe(0)
})

test('a sentence that two parts share must be there for both', () => {
  expect(expected.found('', 'Mål Barnet ska gå till skolan. Ja. Kuratorn ringer.')).toBe(0)
})

test('counts the parts that came in whole', () => {
  const some = 'Mål Barnet ska gå till skolan. Ja. Ja. Ansvar'
  expect(expected.found('', some)).toBe(1)
  expect(expected.met('', some)).toBe(false)
})
