import { describe, expect, test } from 'vitest'
import { sectionIds } from '../../lib/plan/output/plan-document.ts'
import type { HostProfile } from '../../lib/records/host-profile.ts'
import { matchesPage } from '../../lib/records/matches-page.ts'
import { parseHostProfile } from '../../lib/records/parse-host-profile.ts'
import { recordOrder } from '../../lib/records/record-order.ts'
import { inEnglish, inSwedish } from '../fixtures/in-words.ts'
import { journalProfile, schoolProfile } from '../world/host-profiles.ts'

const profile: HostProfile = {
  version: 1,
  name: 'Plansystemet',
  page: { origin: 'https://plan.example', path: '/arende/*/sip' },
  sections: [{ section: 'goals', field: { label: 'Mål', selectors: ['#mal'] } }],
}
const page = { origin: 'https://plan.example', path: '/arende/7/sip', title: 'SIP – Plansystemet' }

describe('a host profile from a file', () => {
  test('is the same as the one that was saved', () => {
    expect(parseHostProfile(JSON.stringify(profile))).toEqual({ ok: true, value: profile })
  })

  test.each([journalProfile('http://localhost:1'), schoolProfile('http://localhost:2')])(
    'of $name holds to the shape',
    (system) => {
      expect(parseHostProfile(JSON.stringify(system))).toEqual({ ok: true, value: system })
    },
  )

  test.each<[string, unknown, string]>([
    ['no JSON', 'inköpslista', ''],
    ['a list', [], ''],
    ['a newer version', { ...profile, version: 2 }, 'version'],
    [
      'an unknown section',
      { ...profile, sections: [{ section: 'x', field: { label: '', selectors: [] } }] },
      'sections[0].section',
    ],
    [
      'a field without a label',
      { ...profile, sections: [{ section: 'goals', field: { selectors: [] } }] },
      'sections[0].field.label',
    ],
    ['a page that is no page', { ...profile, page: {} }, 'page'],
    [
      'an address for an origin',
      { ...profile, page: { origin: 'https://plan.example/x' } },
      'page.origin',
    ],
    ['a part that there is not', { ...profile, order: ['goals', 'x'] }, 'order[1]'],
    ['a misspelt key', { ...profile, sectoins: [] }, 'sectoins'],
    ['a path that is none', { ...profile, page: { title: 'x', path: 'x' } }, 'page.path'],
    [
      'a field of number nought',
      {
        ...profile,
        sections: [{ section: 'goals', field: { label: '', selectors: [], order: 0 } }],
      },
      'sections[0].field.order',
    ],
    ['a version that is none', { ...profile, version: { toString: 1, valueOf: 1 } }, 'version'],
  ])('is told where it is wrong: %s', (_, input, path) => {
    const parsed = parseHostProfile(input)
    expect(parsed.ok).toBe(false)
    const found = parsed.ok ? [] : parsed.problems
    expect(found.map((each) => each.path)).toEqual([path])
    for (const { its } of found) {
      for (const say of [inSwedish('problems'), inEnglish('problems')]) {
        expect(say(its)).toMatch(/\.$/)
      }
    }
  })
})

test.each<[string, object, string]>([
  [
    'origin',
    { origin: 'https://a.example/x' },
    'Skriv adressens början, som https://journal.example.',
  ],
  ['path', { title: 'x', path: 'x' }, 'Börja med /.'],
  ['page', {}, 'Skriv sidans origin eller hur dess titel slutar.'],
  ['title', { title: '' }, 'Får inte vara tomt.'],
])('says how the %s is written', (_name, wrong, sentence) => {
  const parsed = parseHostProfile({ ...profile, page: wrong })
  expect(parsed.ok ? [] : parsed.problems.map(({ its }) => inSwedish('problems')(its))).toEqual([
    sentence,
  ])
})

test('a record with an order of its own has the whole plan in it, what is not named last', () => {
  expect(recordOrder(profile)).toBeUndefined()
  const order = recordOrder({ ...profile, order: ['goals', 'meeting', 'goals'] })
  expect(order?.slice(0, 3)).toEqual(['goals', 'meeting', 'introduction'])
  expect(order?.toSorted()).toEqual(sectionIds.toSorted())
})

describe('a profile fits', () => {
  test.each<[boolean, Partial<HostProfile['page']>]>([
    [true, {}],
    [false, { origin: 'https://annat.example' }],
    [false, { path: '/arende/*' }],
    [true, { path: '/arende/**' }],
    [false, { path: '/arende.7/sip' }],
    [true, { title: 'Plansystemet' }],
    [false, { title: 'Journalen' }],
  ])('%s with %o', (fit, change) => {
    expect(matchesPage({ ...profile, page: { ...profile.page, ...change } }, page)).toBe(fit)
  })

  test.each<[boolean, string, string]>([
    [true, '/a/**', '/a/'],
    [true, '/a/**', '/a/b/c'],
    [false, '/a/**', '/a'],
    [true, '/a/*', '/a/b/'],
    [false, '/a/*', '/a/b/c'],
    [false, '/a/*', '/a/'],
    [true, '/a*c/d', '/abbc/d'],
    [false, '/a*c/d', '/ac/d'],
    [true, '/**/sip', '/x/y/sip'],
    [true, '/a.b(c)', '/a.b(c)'],
    [false, '/a.b', '/axb'],
  ])('%s: %s and %s', (fit, path, shown) => {
    expect(matchesPage({ ...profile, page: { path } }, { ...page, path: shown })).toBe(fit)
  })

  test.each(['/**a'.repeat(12), `/${'*a'.repeat(40)}`])(
    '%s, made to hold up, is answered at once',
    (path) => {
      const shown = `/${'a'.repeat(2_000)}!`
      expect(matchesPage({ ...profile, page: { path } }, { ...page, path: shown })).toBe(false)
    },
  )
})
