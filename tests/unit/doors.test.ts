import { describe, expect, test } from 'vitest'
import { readBundle, readStored, readWords } from '../../lib/backend/answers.ts'
import { parseFrameReply, parseReading } from '../../lib/hosts/protocol.ts'
import { failure, success } from '../../lib/result.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import { restoreSettings, storedSettings } from '../../lib/vault/settings.ts'

describe('what a server answers', () => {
  test('keeps what nobody asked for', () => {
    const patient = { resourceType: 'Patient', id: 'a-1', active: true, meta: { source: 'x' } }
    expect(readStored(patient)).toEqual(patient)
    expect(readStored({ resourceType: 'Goal', status: undefined })).toHaveProperty('status')
  })

  test.each<[string, unknown]>([
    ['no id of FHIR’s', { resourceType: 'Patient', id: 'å' }],
    ['a list for an object', { resourceType: 'Patient', meta: [] }],
    ['nothing for an object', { resourceType: 'Patient', meta: null }],
    ['a list for a mark', { resourceType: 'Patient', meta: { security: [[]] } }],
    ['a task whose focus is a list', { resourceType: 'Task', focus: [] }],
    ['a task whose output has no list', { resourceType: 'Task', output: {} }],
    ['a task whose output has a list for a type', { resourceType: 'Task', output: [{ type: [] }] }],
    ['a list', []],
  ])('is no resource with %s', (_name, found) => {
    expect(readStored(found)).toBeUndefined()
  })

  test('uses the names of a task for other things in other resources', () => {
    const other = { resourceType: 'Communication', focus: [], output: 1 }
    expect(readStored(other)).toEqual(other)
  })

  test('is a bundle only where every entry is one', () => {
    const answered = { resourceType: 'Bundle', type: 'x', entry: [{ response: { status: '201' } }] }
    expect(readBundle(answered)?.entry).toMatchObject([{ status: '201', resource: undefined }])
    expect(readBundle({ ...answered, entry: [{ response: [] }] })).toBeUndefined()
    expect(readBundle({ ...answered, entry: [[]] })).toBeUndefined()
    expect(readBundle({ ...answered, resourceType: 'Goal' })).toBeUndefined()
    expect(readBundle({ resourceType: 'Bundle', type: 'x' })?.entry).toEqual([])
  })

  test('is told in its own words, where it has any', () => {
    const outcome = { resourceType: 'OperationOutcome' }
    expect(readWords({ ...outcome, issue: [{ details: { text: 'Nej' } }, {}] })).toBe('Nej')
    expect(readWords({ ...outcome, issue: [{ details: [] }] })).toBeUndefined()
  })
})

describe('what a page says', () => {
  const field = {
    id: 'f',
    origin: 'http://journal.example',
    label: 'Anteckning',
    format: 'plain',
    active: true,
    at: 1,
  }
  const located = { kind: 'located', id: 3, holdsFocus: 'no' }

  test.each<[string, unknown, unknown]>([
    ['what was not asked for falls away', { ...located, colour: 'red' }, located],
    [
      'what may be left out may',
      { ...located, field, innerFrame: undefined },
      { ...located, field },
    ],
    ['a kind that there is not', { ...located, kind: 'lost' }, undefined],
    ['no kind', { id: 3 }, undefined],
    ['half an id', { ...located, id: 0.5 }, undefined],
    ['an id that no number can hold', { ...located, id: 2 ** 53 }, undefined],
    ['a place without end', { ...located, field: { ...field, at: Infinity } }, undefined],
    ['a format that there is not', { ...located, field: { ...field, format: 'pdf' } }, undefined],
    ['nothing for a field', { ...located, field: null }, undefined],
    ['a list', [located], undefined],
    ['a fault that there is not', { kind: 'refused', id: 1, code: 'tired' }, undefined],
  ])('%s', (_name, said, read) => {
    expect(parseFrameReply(said)).toEqual(read)
  })

  test('answers the question that was put, and nothing else', () => {
    const child = {
      kind: 'child',
      child: { name: 'A', personalNumber: '1', from: 'page' },
      unreadable: false,
    }
    expect(parseReading.child({ ...child, more: 1 })).toEqual(child)
    const nobody = { kind: 'child', unreadable: false }
    expect(parseReading.child(nobody)).toEqual(nobody)
    expect(parseReading.notes(child)).toBeUndefined()
    const long = {
      kind: 'surroundings',
      own: [],
      name: '',
      unreadable: false,
      numbers: ['1'.repeat(41)],
      persons: [],
      sources: [],
    }
    expect(parseReading.surroundings(long)).toBeUndefined()
    expect(parseReading.surroundings({ ...long, numbers: ['1'.repeat(40)] })).toBeDefined()
  })
})

describe('stored settings', () => {
  const { keptUntil: _k, writer: _w, ...older } = defaultSettings

  test('of an older version get what they lack', () => {
    expect(restoreSettings({ ...older, colour: 'red' })).toEqual(success(defaultSettings))
  })

  test.each<[string, Record<string, unknown>]>([
    ['a lock that never comes', { lockAfter: Infinity }],
    ['a lock of no number', { lockAfter: Number.NaN }],
    ['a list for the days', { keptUntil: [] }],
    ['nothing for the days', { keptUntil: null }],
    ['a day that there is not', { keptUntil: { a: '2026-02-30' } }],
    ['an empty day', { keptUntil: { a: '' } }],
    ['a language of a newer version', { language: 'fi' }],
    ['a profile of a newer version', { hostProfiles: [{ id: 'p', profile: { version: 2 } }] }],
  ])(
    'with %s: that one is the default one, and lies as it was until it is chosen',
    (_name, changed) => {
      const own = { ...defaultSettings, writer: 'Ida', endpoint: 'https://own.example/r4' }
      const read = restoreSettings({ ...own, ...changed })
      expect(read).toEqual(success({ ...own, unread: changed }))
      expect(read.ok && storedSettings(read.value)).toEqual({ ...own, ...changed })
    },
  )

  test('keep the days that can be read beside one that cannot', () => {
    const keptUntil = { a: '2027-06-01', b: '2026-02-30' }
    expect(restoreSettings({ ...defaultSettings, keptUntil })).toMatchObject({
      value: { keptUntil: { a: '2027-06-01' }, unread: { keptUntil } },
    })
  })

  test('of which it cannot be read what was told of purging: it is told again', () => {
    const found = { ...defaultSettings, purgeTold: { a: { on: '', due: '' } } }
    expect(restoreSettings(found)).toEqual(success(defaultSettings))
  })

  test.each([null, 'x', [], 3])('are damaged when they are %j', (found) => {
    expect(restoreSettings(found)).toEqual(failure('damaged'))
  })

  test('keep every name that a plan may have', () => {
    const keptUntil = { constructor: '2028-02-29', a: '2026-12-31' }
    const settings = { ...defaultSettings, keptUntil }
    expect(restoreSettings(settings)).toEqual(success(settings))
  })
})
