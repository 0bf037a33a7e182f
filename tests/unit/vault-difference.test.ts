import { describe, expect, test } from 'vitest'
import { applyDifference, differenceSchema, findDifference } from '../../lib/vault/difference.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'

const onDisk = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Makes the second value of the first by what has been kept of the difference. */
const remake = (before: unknown, now: unknown): unknown => {
  const parsed = differenceSchema.safeParse(onDisk(findDifference(before, now)))
  return parsed.success ? applyDifference(onDisk(before), parsed.data) : parsed.error
}

describe('the difference between two values makes the second of the first', () => {
  const text = 'Hon har svårt att vara i matsalen när det är högt, och går därifrån utan att äta.'
  test.each<[string, unknown, unknown]>([
    ['a word', { ownWish: 'Få' }, { ownWish: 'Få äta' }],
    ['an answer emptied', { ownWish: 'Få' }, { ownWish: '' }],
    ['an answer left out', { a: 1, b: 2 }, { a: 1 }],
    ['an answer that is there first now', { a: 1 }, { a: 1, b: { c: [] } }],
    ['named as nothing', { a: 1, b: 2 }, { a: 1, b: undefined }],
    ['a letter in a long text', text, text.replace('högt', 'mycket högt')],
    ['the same letter twice', `${text}aa`, `${text}aaa`],
    ['half a sign', `${text}👩‍👧`, `${text}👩‍👦`],
    ['a long text taken away', text, ''],
    ['a row between two', [{ id: 'a' }, { id: 'c' }], [{ id: 'a' }, { id: 'b' }, { id: 'c' }]],
    ['a row like the one beside it', [{}, {}], [{}, {}, {}]],
    ['the only row away', { rows: [{ id: 'a' }] }, { rows: [] }],
    ['a row changed', [{ id: 'a', words: ['x'] }], [{ id: 'a', words: ['y'] }]],
    ['a list instead of a word', { a: 'none' }, { a: [{ id: '1' }] }],
    ['nothing instead of a row', { a: { b: 1 } }, { a: null }],
    ['names that every object has', { constructor: 1 }, { toString: 2, ['__proto__']: 3 }],
    ['nothing', { a: [1] }, { a: [1] }],
  ])('%s', (_, before, now) => {
    expect(remake(before, now)).toEqual(onDisk(now))
  })

  test('two plans of any kind', () => {
    const plans = generatedPlans(60)
    for (const [index, before] of plans.entries()) {
      const now = plans[(index + 1) % plans.length]
      expect(remake(before, now)).toEqual(onDisk(now))
    }
  })

  test('costs what has changed', () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ id: `${index}`, what: text }))
    const size = (now: unknown) => JSON.stringify(findDifference({ rows }, now)).length
    const longer = rows.map((row, index) => (index === 7 ? { ...row, what: `${text}!` } : row))
    expect(size({ rows: longer })).toBeLessThan(60)
    expect(size({ rows: rows.toSpliced(9, 1) })).toBeLessThan(60)
    expect(size({ rows: [...rows, { id: 'x', what: text }] })).toBeLessThan(180)
  })
})

test.each<[string, unknown, unknown]>([
  ['of another kind of value', { a: 'text' }, [[['a', 'b'], 1]]],
  ['in a row that is not there', { a: [] }, [[['a', 3], 1]]],
  ['further than the text goes', { a: 'kort' }, [[['a'], 9, 1, 'x']]],
  ['of a list in a text', { a: 'kort' }, [[['a'], 0, 1, ['x']]]],
])('a difference %s makes nothing', (_, before, difference) => {
  const parsed = differenceSchema.safeParse(difference)
  expect(parsed.success && applyDifference(before, parsed.data)).toBeUndefined()
})
