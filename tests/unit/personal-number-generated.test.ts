import Personnummer from 'personnummer'
import { expect, test } from 'vitest'
import { readPersonalNumber } from '../../lib/plan/personal-number.ts'
import { chance } from '../fixtures/generated-plan.ts'

const random = chance(712)
const digits = (count: number, below = 10) =>
  String(Math.floor(random() * below))
    .padStart(count, '0')
    .slice(0, count)
const oneOf = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]

/** Mostly a day that there is, a tenth of them with the right check digit, and every way to write it. */
const written = (): string => {
  const century = oneOf(['', '', '19', '20'])
  const day = Number(digits(2, 33)) + (oneOf([0, 0, 60]) ?? 0)
  const date = `${digits(2, 100)}${digits(2, 14)}${String(day).padStart(2, '0')}`
  return `${century}${date}${oneOf(['', '-', '-', '+'])}${digits(3, 1000)}${digits(1)}`
}

test('what holds as a personal number is what the library of the standard says', () => {
  let held = 0
  for (let each = 0; each < 20_000; each += 1) {
    const text = written()
    const holds = Personnummer.valid(text, {
      allowInterimNumber: false,
      allowCoordinationNumber: true,
    })
    const found = readPersonalNumber(text)
    expect([text, found !== undefined]).toEqual([text, holds])
    if (!found) continue
    held += 1
    const number = Personnummer.parse(text)
    expect([text, found.digits]).toEqual([text, number.format(true).replace(/\D/g, '')])
    expect(found.kind === 'samordningsnummer').toBe(number.isCoordinationNumber())
  }
  expect(held).toBeGreaterThan(500)
})
