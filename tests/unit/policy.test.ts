import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../../lib/extension/policy/parse-policy.ts'
import { hostProfileSchema } from '../../lib/records/host-profile.ts'
import { neutral } from '../../lib/regions/region.ts'
import { noPolicy, underPolicy } from '../../lib/session/ports/policy.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import { root } from '../setup/root.ts'

type Shape = {
  readonly type: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}

const managed = JSON.parse(readFileSync(join(root, 'public/managed-schema.json'), 'utf8')) as Shape
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const [, example = ''] = /```json\n(\{\n {2}"3rdparty"[\s\S]*?)```/.exec(readme) ?? []
const decided = Object.values(
  JSON.parse(example)['3rdparty'].extensions as Record<string, Record<string, unknown>>,
)[0]

describe('what an organisation decides', () => {
  test('holds over what the user has chosen, and leaves the rest', () => {
    const { decided } = parsePolicy({ endpoint: 'https://fhir.example/', lockMinutes: 5 })
    const own = { ...defaultSettings, endpoint: 'https://own.example', writer: 'Eva Ek' }
    expect(underPolicy(own, { ...noPolicy, decided })).toEqual({
      ...own,
      endpoint: 'https://fhir.example',
      lockAfter: 5,
    })
  })

  test('is nothing where nobody has decided', () => {
    expect(parsePolicy({})).toEqual(noPolicy)
  })

  test("of a region takes the user's own profile away, which could bear the same id", () => {
    expect(parsePolicy({ region: 'gavleborg' }).decided).toEqual({
      region: 'gavleborg',
      ownProfile: '',
    })
  })

  test('may be a region profile, as a text or as it is, and is then the region', () => {
    const profile = { ...neutral, id: 'fjallen', name: 'Fjällen' }
    for (const regionProfile of [profile, JSON.stringify(profile)]) {
      const { decided, problems } = parsePolicy({ regionProfile })
      expect(problems).toEqual([])
      expect(decided.region).toBe('fjallen')
      expect(JSON.parse(decided.ownProfile ?? '')).toEqual(profile)
    }
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['an address in the clear', { endpoint: 'http://fhir.example' }, 'endpoint'],
    ['no minutes', { lockMinutes: 0 }, 'lockMinutes'],
    ['minutes as a text', { lockMinutes: '5' }, 'lockMinutes'],
    ['a region that there is not', { region: 'atlantis' }, 'region'],
    ['a region profile that is none', { regionProfile: 'x' }, 'regionProfile'],
    ['host profiles that are none', { hostProfiles: [{ version: 9 }] }, 'hostProfiles[0].version'],
    ['a key that is misspelt', { endpiont: 'https://fhir.example' }, 'endpiont'],
  ])('with %s does not hold, and the rest does', (_, wrong, path) => {
    const { decided, hostProfiles, problems } = parsePolicy(wrong)
    expect({ decided, hostProfiles }).toEqual({ decided: {}, hostProfiles: [] })
    expect(problems.map((problem) => problem.path)).toEqual([path])
    const both = parsePolicy({ lockMinutes: 5, endpoint: 'https://fhir.example', ...wrong })
    expect(Object.keys(both.decided)).not.toEqual([])
  })

  test.each<[string, Record<string, unknown>, readonly string[]]>([
    ['its address', { endpoint: 'http://fhir.example' }, ['endpoint']],
    [
      'all that nobody can be sure of, for a key that is misspelt,',
      { endpiont: 'x' },
      ['endpoint', 'region', 'lockAfter'],
    ],
    [
      'the region and the minutes, for a key that is neither beside the address,',
      { regoin: 'gavleborg', endpoint: 'https://fhir.example' },
      ['region', 'lockAfter'],
    ],
    [
      'nothing for a key that is misspelt where all is decided beside it,',
      { hostProfile: [], region: 'gavleborg', endpoint: 'https://fhir.example', lockMinutes: 5 },
      [],
    ],
    ['its region', { region: 'atlantis', endpoint: 'https://fhir.example' }, ['region']],
    ['its own region', { regionProfile: 'x' }, ['region']],
    ['its minutes', { lockMinutes: 0 }, ['lockAfter']],
    ['its host profiles, which open nothing', { hostProfiles: [{ version: 9 }] }, []],
  ])('closes %s where that cannot be read', (_, found, unread) => {
    expect(parsePolicy(found).unread).toEqual(unread)
  })

  test('that cannot be read leaves the neutral region, and the shorter of two times to the lock', () => {
    const own = { ...defaultSettings, region: 'gavleborg', ownProfile: '{}', lockAfter: 60 }
    const closed = { ...noPolicy, unread: ['region', 'lockAfter'] as const }
    expect(underPolicy(own, closed)).toMatchObject({
      region: 'neutral',
      ownProfile: '',
      lockAfter: 15,
    })
    expect(underPolicy({ ...own, lockAfter: 5 }, closed).lockAfter).toBe(5)
  })

  test('can be written as the README shows it', () => {
    const { problems, hostProfiles } = parsePolicy(decided ?? {})
    expect(problems).toEqual([])
    expect(hostProfiles).toHaveLength(1)
    expect(Object.keys(decided ?? {}).every((key) => key in (managed.properties ?? {}))).toBe(true)
  })
})

describe('the schema, without which Chrome refuses the whole extension', () => {
  const known = ['type', 'title', 'description', 'properties', 'items']
  const types = ['array', 'boolean', 'integer', 'number', 'object', 'string']
  const all = (shape: Shape): readonly Shape[] => [
    shape,
    ...Object.values(shape.properties ?? {}).flatMap(all),
    ...(shape.items ? all(shape.items) : []),
  ]

  test('keeps to what Chrome knows: one type each, a list with its items, an object at the top', () => {
    expect(managed.type).toBe('object')
    for (const shape of all(managed)) {
      expect(Object.keys(shape).filter((key) => !known.includes(key))).toEqual([])
      expect(types).toContain(shape.type)
      expect('items' in shape).toBe(shape.type === 'array')
      expect('properties' in shape).toBe(shape.type === 'object')
    }
  })

  test('lets through all that a host profile may say: Chrome drops what it does not name', () => {
    const profile = managed.properties?.hostProfiles?.items?.properties ?? {}
    expect(Object.keys(profile).toSorted()).toEqual(Object.keys(hostProfileSchema.shape).toSorted())
  })
})
