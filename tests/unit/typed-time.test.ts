import { expect, test } from 'vitest'
import { readTypedTime } from '../../lib/dates/typed/read-typed-time.ts'
import { isOfKind } from '../../lib/plan/kinds.ts'
import { chance } from '../fixtures/generated-plan.ts'

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['9 30', '09:30'],
  ['kl 9', '09:00'],
  ['Kl. 9.30', '09:30'],
  ['kl\u00a014', '14:00'],
  ['klockan 14', '14:00'],
  ['13:05', '13:05'],
  ['00:00', '00:00'],
  ['1 pm', '13:00'],
  ['12 a.m.', '00:00'],
  ['9.30am', '09:30'],
  ['13:15:00', '13:15'],
  ['kl13', '13:00'],
  ['kl. 13.15.', '13:15'],
  ['10.', '10:00'],
  ['13. 15', '13:15'],
  ['\u200e13\u00a015', '13:15'],
  ['24', undefined],
  ['13:15:99:1', undefined],
  ['13-', undefined],
  ['9:60', undefined],
  ['9:3', undefined],
  ['13 pm', undefined],
  ['halv nio', '08:30'],
  ['halv tio', '09:30'],
  ['kl. halv 10', '09:30'],
  ['halv ett', '12:30'],
  ['halv tre', '14:30'],
  ['halv 14', '13:30'],
  ['kvart över nio', '09:15'],
  ['kvart i tio', '09:45'],
  ['klockan tio', '10:00'],
  ['ett', '13:00'],
  ['halv', undefined],
  ['halv 25', undefined],
  ['halvtid', undefined],
  ['', undefined],
])('%j is %s', (typed, time) => {
  expect(readTypedTime(typed)?.time).toBe(time)
})

test.each([
  ['13.15-14.15', '13:15', '14:15'],
  ['13–14', '13:00', '14:00'],
  ['kl. 13:00 – 14:30', '13:00', '14:30'],
  ['9 till 10', '09:00', '10:00'],
  ['09.30–10.30', '09:30', '10:30'],
  ['halv tio till halv elva', '09:30', '10:30'],
  ['1 pm to 2 pm', '13:00', '14:00'],
])('%j is from %s to %s', (typed, time, end) => {
  expect(readTypedTime(typed)).toEqual({ time, end, isWhole: false })
})

test('every minute reads back, and nothing is read that the plan would refuse', () => {
  for (let minute = 0; minute < 1440; minute++) {
    const two = (number: number) => String(number).padStart(2, '0')
    const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
    expect(readTypedTime(time)).toEqual({ time, isWhole: true })
  }
  const random = chance(3)
  const signs = '0123456789:. kampl'
  for (let round = 0; round < 20_000; round++) {
    const typed = Array.from(
      { length: Math.floor(random() * 7) },
      () => signs[Math.floor(random() * signs.length)],
    )
    expect(readTypedTime(typed.join(''))?.time ?? '').toSatisfy(isOfKind.clock)
  }
})
