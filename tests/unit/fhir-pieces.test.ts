import { describe, expect, it } from 'vitest'
import { readStored, readWords } from '../../lib/backend/answers.ts'
import { scrub } from '../../lib/backend/scrub.ts'
import { compact } from '../../lib/fhir/compact.ts'
import { resourcePlaceOf } from '../../lib/fhir/protocol/places.ts'
import { sameResource } from '../../lib/fhir/protocol/same-resource.ts'
import { urn } from '../../lib/fhir/urn.ts'

it('leaves no trace of what is empty', () => {
  const resource = { resourceType: 'Goal', id: '', note: [{ text: ' ' }], active: false, n: 0 }
  expect(compact(resource)).toEqual({ resourceType: 'Goal', active: false, n: 0 })
})

it('gives a well-formed address to each key, always the same', () => {
  const made = ['care-plan', 'wish', 'unit-å'].map((key) => urn('plan', key))
  expect(new Set(made).size).toBe(3)
  for (const each of made) {
    expect(each).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
  }
  expect(urn('plan', 'wish')).toBe(made[1])
})

describe('the place of a stored resource', () => {
  it.each([
    [{ location: 'Goal/a/_history/2' }, { reference: 'Goal/a', version: '2' }],
    [
      { location: 'https://x.example/fhir/Goal/a/_history/2', etag: 'W/"3"' },
      { reference: 'Goal/a', version: '3' },
    ],
    [
      { location: 'Goal/a', etag: '"v"' },
      { reference: 'Goal/a', version: 'v' },
    ],
    [
      { resource: { resourceType: 'Goal', id: 'a', meta: { versionId: '4' } } },
      { reference: 'Goal/a', version: '4' },
    ],
    [{ location: 'Goal/a' }, undefined],
    [{}, undefined],
  ])('%j', (entry, expected) => {
    expect(resourcePlaceOf({ status: '201', ...entry })).toEqual(expected)
  })
})

it.each([
  [
    'key order and what servers add',
    { b: 1, a: [{ c: 2 }] },
    { a: [{ c: 2 }], b: 1, id: 'x', meta: { versionId: '2' }, text: {} },
    true,
  ],
  ['another value', { a: 1 }, { a: 2 }, false],
  ['a label', { a: 1, meta: { security: [{ code: 'x' }] } }, { a: 1, meta: {} }, false],
])('compares resources: %s', (_, one, other, same) => {
  expect(sameResource(one, other)).toBe(same)
})

describe('answers', () => {
  it.each([
    ['20180314-2387', '…'],
    ['18031423 87', '18031423 87'],
    ['180314+2387 och 201803142387.', '… och ….'],
    ['180314\u20112387 och 20180314\u200b\u22122387', '… och …'],
    ['W/"1" och 12345', 'W/"1" och 12345'],
  ])('show %s as %s', (words, shown) => {
    expect(scrub(words)).toBe(shown)
  })

  it('tell what an outcome says', () => {
    const issue = [{ details: { text: 'Ett' } }, { diagnostics: 'Två' }, { severity: 'error' }]
    expect(readWords({ resourceType: 'OperationOutcome', issue })).toBe('Ett; Två')
    expect(readWords({ resourceType: 'Patient' })).toBeUndefined()
  })

  it.each([
    [null],
    ['x'],
    [[]],
    [{ id: 'a' }],
    [{ resourceType: 'Goal', id: '../x' }],
    [{ resourceType: 'Task', output: 'x' }],
  ])('are refused when they are no resource: %j', (found) => {
    expect(readStored(found)).toBeUndefined()
  })
})
