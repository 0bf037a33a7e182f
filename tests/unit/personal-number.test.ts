import { describe, expect, test } from 'vitest'
import { birthYear, readPersonalNumber } from '../../lib/plan/personal-number.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const alva = { digits: '201803142387', kind: 'personnummer', birthDate: '2018-03-14' }

describe('a personal number', () => {
  test.each([
    '201803142387',
    '20180314-2387',
    '1803142387',
    '180314-2387',
    '  20180314-2387 ',
    '20180314 2387',
    '20180314–2387',
  ])('is read as it is written in Sweden: “%s”', (written) => {
    expect(readPersonalNumber(written)).toEqual(alva)
  })

  test('may be of a leap day', () => {
    expect(readPersonalNumber('20160229-2383')?.birthDate).toBe('2016-02-29')
  })

  test('with a plus belongs to somebody past a hundred', () => {
    expect(readPersonalNumber('121212+1212')).toEqual({
      digits: '191212121212',
      kind: 'personnummer',
      birthDate: '1912-12-12',
    })
  })

  test('holds for everybody in the cases', () => {
    for (const { child, guardians } of [completePlan, beforeMeetingPlan, protectedPlan]) {
      const written = [child, ...guardians].map((person) => person.personalNumber).filter(Boolean)
      expect(written.map(readPersonalNumber)).not.toContain(undefined)
    }
  })

  test.each([
    ['a wrong check digit', '20180314-2388'],
    ['two digits changed places', '20180341-2387'],
    ['a thirtieth of February', '20180230-2388'],
    ['a leap day in a common year', '20170229-2382'],
    ['a thirteenth month', '20181314-2385'],
    ['the running number 000', '20180314-0001'],
    ['a digit too few', '20180314-238'],
    ['a digit too many', '20180314-23877'],
    ['words around it', 'Personnummer 20180314-2387'],
    ['a telephone number', '0650-190 01'],
    ['a day with hyphens', '2018-03-14-2387'],
    ['nothing', ''],
    ['letters', 'abcdefghij'],
  ])('is not read from %s', (_name, written) => {
    expect(readPersonalNumber(written)).toBeUndefined()
    expect(birthYear(written)).toBeUndefined()
  })
})

test('an interim number is no personal number, though it says the year', () => {
  expect(readPersonalNumber('20180314-T389')).toBeUndefined()
  expect(birthYear('20180314-T389')).toBe('2018')
})

describe('a coordination number', () => {
  test.each([
    ['197010632391', '1970-10-03'],
    ['19701063-2391', '1970-10-03'],
    ['701063-2391', '1970-10-03'],
  ])('has its day moved by sixty: %s', (written, birthDate) => {
    expect(readPersonalNumber(written)).toEqual({
      digits: '197010632391',
      kind: 'samordningsnummer',
      birthDate,
    })
  })

  test('has a real day behind it', () => {
    expect(readPersonalNumber('20180290-2385')).toBeUndefined()
  })
})

test('the year of birth', () => {
  expect(birthYear('20180314-2387')).toBe('2018')
  expect(birthYear('197010632391')).toBe('1970')
})
