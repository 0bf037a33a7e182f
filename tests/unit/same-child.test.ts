import { describe, expect, test } from 'vitest'
import { compareChildren } from '../../lib/plan/same-child.ts'

const alva = { name: 'Alva Lind', personalNumber: '20180314-2387' }
type ChildComparison = ReturnType<typeof compareChildren>

const differs = (...by: string[]) => ({ kind: 'differs', by }) as ChildComparison
const unsure = (...by: string[]) => ({ kind: 'unsure', by }) as ChildComparison
const same: ChildComparison = { kind: 'same' }

describe('Alva Lind, 20180314-2387, and', () => {
  test.each<[string, Partial<typeof alva> & { birthYear?: string }, ChildComparison]>([
    ['the same, written in another way', { personalNumber: '1803142387' }, same],
    ['the same with more given names', { name: 'Alva Maria Lind' }, same],
    ['the same with a mark that takes no room', { name: 'Al\u00adva Lind\u200e' }, same],
    ['the same without a name', { name: '' }, same],
    ['the same number under another name', { name: 'Elsa Berg' }, unsure('name')],
    ['another number', { personalNumber: '20120508-2397' }, differs('number', 'year')],
    [
      'another number and name',
      { name: 'Elsa Berg', personalNumber: '20120508-2397' },
      differs('number', 'name', 'year'),
    ],
    ['a child born the same day', { personalNumber: '20180314-2395' }, differs('number')],
    ['no number', { personalNumber: '' }, unsure('number')],
    ['no number, and another name', { name: 'Noah Lind', personalNumber: '' }, differs('name')],
    ['no number, and another year', { personalNumber: '', birthYear: '2012' }, differs('year')],
    ['no number, and the same year', { personalNumber: '', birthYear: '2018' }, unsure('number')],
    ['nothing at all', { name: '', personalNumber: '' }, unsure('number')],
    ['a number with a slip of the hand', { personalNumber: '20180314-2378' }, unsure('number')],
    ['a reserve number of the same day', { personalNumber: '20180314M071' }, unsure('number')],
    ['a reserve number of another year', { personalNumber: '20120508M071' }, differs('year')],
    [
      'a reserve number and another name',
      { name: 'Zahra Yusuf', personalNumber: '20180314M071' },
      differs('name'),
    ],
  ])('%s', (_, other, comparison) => {
    const theirs = { ...alva, ...other }
    expect(compareChildren(alva, theirs)).toEqual(comparison)
    expect(compareChildren(theirs, alva)).toEqual(comparison)
  })

  test('two children with reserve numbers of one issuer', () => {
    const zahra = { name: 'Zahra Yusuf', personalNumber: '20180314M071' }
    expect(compareChildren(zahra, { ...zahra, personalNumber: '20180314-M071' })).toEqual(same)
    expect(compareChildren(zahra, { ...zahra, personalNumber: '20180314M072' })).toEqual(
      differs('number'),
    )
  })

  test('two without a number', () => {
    const noah = { name: 'Noah', personalNumber: '' }
    expect(compareChildren(noah, noah)).toEqual(unsure('number'))
    expect(compareChildren(noah, { ...noah, name: 'Sara' })).toEqual(differs('name'))
  })
})
