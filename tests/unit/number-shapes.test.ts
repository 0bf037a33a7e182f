import { describe, expect, test } from 'vitest'
import { birthYear, isWrongNumber, readNumber } from '../../lib/plan/personal-number.ts'
import { numberKey, sameNumber } from '../../lib/plan/same-number.ts'

const reserve = 'reservnummer'

describe('a number of a child who has no personal number', () => {
  test.each([
    ['Västra Götaland', '20180314M071', reserve, '2018-03-14'],
    ['Västra Götaland, with a hyphen', '20180314-m071', reserve, '2018-03-14'],
    ['Värmland', '20180314AB12', reserve, '2018-03-14'],
    ['Stockholm', '992018000123', reserve, undefined],
    ['the national one', '23180314BC13', reserve, '2018-03-14'],
    ['the national one of a later series', '94851231XZ17', reserve, '1985-12-31'],
    ['the national one without a date', '00182445AB17', reserve, undefined],
    ['another region', '20180314-7B42', reserve, '2018-03-14'],
    ['a T-number', '20180314-T389', reserve, '2018-03-14'],
    ['a T-number in ten signs', '180314-T389', reserve, undefined],
    ['Västra Götaland, in ten signs', '180314-M071', reserve, undefined],
    ['days added to the date', '20180345-1234', reserve, undefined],
    ['days added, in ten figures', '180345-1234', reserve, undefined],
    ['an LMA number', '50-123456', 'lma', undefined],
    ['an LMA number with the serial of the card', '50-123456/2', 'lma', undefined],
    ['a coordination number', '19701063-2391', 'samordningsnummer', '1970-10-03'],
    ['a personal number', '180314-2387', 'personnummer', '2018-03-14'],
  ])('%s, %s, is known and never wrong', (_, written, kind, birthDate) => {
    expect(readNumber(written)).toMatchObject({ kind })
    expect(readNumber(written)?.birthDate).toBe(birthDate)
    expect(birthYear(written)).toBe(birthDate?.slice(0, 4))
    expect(isWrongNumber(written)).toBe(false)
  })

  test.each([
    ['20180314M071', 'urn:oid:1.2.752.113.11.0.2.1.1.1', '20180314M071'],
    ['20180314-ab12', 'urn:oid:1.2.752.74.9.2', '20180314AB12'],
    ['992018000123', 'urn:oid:1.2.752.97.3.1.3', '992018000123'],
    [
      '23180314-BC13',
      'http://electronichealth.se/identifier/nationelltReservnummer',
      '23180314BC13',
    ],
    ['50-123456/2', 'http://electronichealth.se/identifier/LMA-nummer', '50-123456'],
    ['180314-2387', 'http://electronichealth.se/identifier/personnummer', '201803142387'],
    ['701063-2391', 'http://electronichealth.se/identifier/samordningsnummer', '197010632391'],
    ['20180314-T389', undefined, '20180314T389'],
    ['20180345-1234', undefined, '201803451234'],
  ])('%s is sent under %s as %s', (written, system, value) => {
    expect(readNumber(written)).toMatchObject({ value })
    expect(readNumber(written)?.system).toBe(system)
  })

  test.each(['20180314-2388', '20181314-2385', '20180230-2388', '20180314', '12345678', 'okänt'])(
    '%s is none',
    (written) => {
      expect(readNumber(written)).toBeUndefined()
      expect(isWrongNumber(written)).toBe(true)
    },
  )
})

test.each([
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
  '\ufe63',
  '\uff0d',
  '\u00ad-',
  ' \u2011 ',
])('is known with the hyphen that a word processor or a register puts in it: %j', (hyphen) => {
  for (const [front, back, kind] of [
    ['\u200e20180314', '2387\u200b', 'personnummer'],
    ['180314', '2387', 'personnummer'],
    ['701063', '2391', 'samordningsnummer'],
    ['20180314', 'M071', reserve],
    ['50', '123456', 'lma'],
  ]) {
    expect(readNumber(`${front}${hyphen}${back}`)).toMatchObject({ kind })
    expect(isWrongNumber(`${front}${hyphen}${back}`)).toBe(false)
  }
})

describe('a number that is not known', () => {
  test.each(['TF123', 'TF-123456', '180314TF123', '180314-M0712', '060512A123B', 'A 998877'])(
    'may be a region’s own, and is not marked as wrong: %s',
    (written) => {
      expect(readNumber(written)).toBeUndefined()
      expect(isWrongNumber(written)).toBe(false)
    },
  )

  test.each(['2018O314-2387', '2018-o3-14', 'T1', '18031', '18-03-14'])(
    'is wrong where it can only be a slip: %s',
    (written) => {
      expect(isWrongNumber(written)).toBe(true)
    },
  )
})

describe('one number and another', () => {
  test.each([
    ['20180314-2387', '180314-2387'],
    ['201803142387', '1803142387'],
    ['20180314–2387', '20180314 2387'],
    ['121212+1212', '19121212-1212'],
    ['20180314M071', '20180314-m071'],
    ['20180314 M071', '20180314m071'],
    ['992018000123', '992018-000123'],
    ['50-123456', '50-123456/3'],
    ['180345-1234', '20180345-1234'],
  ])('%s is %s', (one, other) => {
    expect(sameNumber(one, other)).toBe(true)
    expect(sameNumber(other, one)).toBe(true)
  })

  test.each([
    ['20180314-2387', '20180314-2388'],
    ['20180314-2387', '19180314-2387'],
    ['180314-2387', '180314+2387'],
    ['20180314M071', '20180314K071'],
    ['20180314M071', '20180314-0071'],
    ['20180314M071', 'M071'],
    ['992018000123', '2018000123'],
    ['23180314BC13', '20180314BC13'],
    ['20180374-2387', '20180314-2387'],
    ['50-123456', '50-123457'],
    ['', ''],
    ['skyddad', 'skyddad'],
    ['20180314', '20180314'],
  ])('%s is not %s', (one, other) => {
    expect(sameNumber(one, other)).toBe(false)
    expect(sameNumber(other, one)).toBe(false)
  })

  test('a key is none where the text cannot be a number', () => {
    expect(['', 'skyddad', '180314', '20180314', '0650-19'].map(numberKey)).not.toContainEqual(
      expect.any(String),
    )
  })
})
