import { describe, expect, test } from 'vitest'
import { distinctUnits, sameUnit } from '../../lib/plan/unit.ts'

const habilitation = 'Barn- och ungdomshabiliteringen (BUH)'

describe('the same unit', () => {
  test.each([
    ['Håstaskolan', 'Håstaskolan'],
    ['Håstaskolan', 'håstaskolan'],
    ['ELEVHÄLSAN', 'elevhälsan'],
    ['  LSS-enheten ', 'LSS-enheten'],
    ['BUP  Norrtälje', 'BUP Norrtälje'],
    [habilitation, 'BUH'],
    [habilitation, 'buh'],
    [habilitation, 'Barn- och ungdomshabiliteringen'],
    [habilitation, 'barn- och ungdomshabiliteringen (buh)'],
    [habilitation, 'Barn- och ungdomshabiliteringen(BUH)'],
    [habilitation, 'BUH (Barn- och ungdomshabiliteringen)'],
    // Written alike, by other signs: a Mac's letters, marks that take no room, another hyphen.
    ['Håstaskolan', 'Håstaskolan'.normalize('NFD')],
    ['Håstaskolan', 'Håsta\u00adskolan'],
    ['Håstaskolan', '\ufeffHåstaskolan\u200b'],
    ['Håstaskolan', '\u2068Håstaskolan\u2069'],
    ['LSS-enheten Hudiksvall', 'LSS–enheten Hudiksvall'],
    ['LSS-enheten Hudiksvall', 'LSS\u2011enheten\u00a0Hudiksvall'],
    ['LSS-enheten Hudiksvall', 'LSS \u2212 enheten\nHudiksvall'],
    ['Skola 1', 'Skola １'],
    [habilitation, 'Barn– och ungdomshabiliteringen'],
  ])('%s = %s', (one, other) => {
    expect(sameUnit(one, other)).toBe(true)
    expect(sameUnit(other, one)).toBe(true)
  })

  test.each([
    ['Håstaskolan', 'Roslagsskolan'],
    ['BUP', 'BUP Norrtälje'],
    ['Skolan', 'Håstaskolan'],
    ['', ''],
    ['', 'BUP'],
    [' ', ' '],
    ['\u200b', '\u200b'],
    ['\u00ad', ''],
    ['Skola 1-2', 'Skola 12'],
    ['(BUH)', 'BUP'],
    // The same place in brackets, or the same name in two places, is not the same unit.
    ['BUP (Hudiksvall)', 'Socialtjänsten (Hudiksvall)'],
    ['BUP (Hudiksvall)', 'BUP (Gävle)'],
    ['Elevhälsan (Håstaskolan)', 'Elevhälsan (Läroverket)'],
  ])('%s ≠ %s', (one, other) => {
    expect(sameUnit(one, other)).toBe(false)
    expect(sameUnit(other, one)).toBe(false)
  })
})

test('each unit once, in order, without the empty ones', () => {
  expect(distinctUnits([' BUP', '', habilitation, 'bup', ' ', 'BUH', 'Håstaskolan '])).toEqual([
    'BUP',
    habilitation,
    'Håstaskolan',
  ])
  expect(distinctUnits(['BUP (Hudiksvall)', 'BUP (Gävle)'])).toHaveLength(2)
})
