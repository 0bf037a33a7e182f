import { describe, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import type { PageLook } from '../../lib/session/ports/record.ts'
import {
  type ChildCheck,
  checkChild,
  refuses,
  sameAnswer,
} from '../../lib/session/record/child-check.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inRecord, lookOf } from '../fixtures/page-look.ts'

const own = '20180314-2387'
const other = '20120508-2397'
const withNumber = (personalNumber: string): Plan => ({
  ...completePlan,
  child: { ...completePlan.child, personalNumber },
})

describe('whose record it is', () => {
  test.each<[string, PageLook, ChildCheck['kind'], boolean]>([
    ['the child’s', inRecord(own), 'same', false],
    ['the child’s, written in another way', inRecord('1803142387'), 'same', false],
    ['another child’s', inRecord(other), 'differs', true],
    ['the child’s, beside others', inRecord(own, other), 'same', false],
    ['another child’s, where the child is named too', inRecord(other, own), 'differs', true],
    ['several, and the child among them', lookOf({ numbers: [own, other] }), 'among', true],
    ['several, and not the child', lookOf({ numbers: [other, '20100117-2384'] }), 'none-of', true],
    ['the child’s number in its text alone', lookOf({ numbers: [own] }), 'among', false],
    ['nobody’s that can be told', lookOf({}), 'none-on-page', false],
    ['of another name, without a number', lookOf({ name: 'Elsa Berg' }), 'none-on-page', true],
  ])('%s', (_, seen, kind, refused) => {
    const check = checkChild(completePlan, seen)
    expect(check.kind).toBe(kind)
    expect(refuses(check)).toBe(refused)
  })

  test('says how many other numbers the page shows, and which was read', () => {
    const read = { personalNumber: own, by: 'record' }
    expect(checkChild(completePlan, inRecord(own, other, '20100117-2384'))).toEqual({
      kind: 'same',
      read,
      others: 2,
    })
  })

  test('a guardian’s own number on the page is no other child’s', () => {
    const mother = '19850607-2388'
    const plan: Plan = {
      ...completePlan,
      guardians: [{ id: 'mira', name: 'Mira Lind', personalNumber: mother }],
    }
    const alone = lookOf({ own: [{ by: 'page', numbers: [mother] }], numbers: [mother] })
    expect(checkChild(plan, alone).kind).toBe('none-on-page')
    expect(checkChild(plan, inRecord(mother)).kind).toBe('differs')
  })

  const reserve = '20180314M071'
  const mother = '19850607-2388'
  const inHeader = (...numbers: string[]) => ({ by: 'header' as const, numbers })

  test.each<[string, Partial<PageLook>, ChildCheck['kind']]>([
    [
      'a header and a note that names the child',
      { own: [inHeader(other), inHeader(own)] },
      'differs',
    ],
    [
      'a record that names the child, and a header that names another',
      { own: [{ by: 'record', numbers: [own] }, inHeader(other)] },
      'differs',
    ],
    ['a header that names the child and a parent', { own: [inHeader(own, mother)] }, 'among'],
    ['a header with a number of another shape', { own: [inHeader(reserve)] }, 'differs'],
    [
      'a header with the same figures in another century',
      { own: [inHeader('19180314-2387')] },
      'differs',
    ],
    ['a page that could not be read', { unreadable: true }, 'unreadable'],
    [
      'a page that could not be read to its end, with the child in its header',
      { own: [inHeader(own)], unreadable: true },
      'unreadable',
    ],
    [
      'a page that could not be read to its end, with another in its header',
      { own: [inHeader(other)], unreadable: true },
      'differs',
    ],
  ])('of several readings the strictest wins: %s', (_, seen, kind) => {
    const numbers = (seen.own ?? []).flatMap((reading) => reading.numbers)
    const check = checkChild(completePlan, lookOf({ numbers, ...seen }))
    expect(check.kind).toBe(kind)
    expect(refuses(check)).toBe(kind !== 'among' || numbers.length > 1)
  })

  test('a reserve number is compared whole', () => {
    const zahra = withNumber(reserve)
    const headed = (number: string) => lookOf({ own: [inHeader(number)], numbers: [number] })
    expect(checkChild(zahra, headed('20180314-m071')).kind).toBe('same')
    expect(checkChild(zahra, headed('20180314K071')).kind).toBe('differs')
    expect(checkChild(zahra, headed(mother)).kind).toBe('differs')
  })

  test.each<[string, boolean | undefined]>([
    ['Lind, Alva', true],
    ['Noah Ek', false],
    ['', undefined],
  ])('where no number can be compared the name is, “%s”', (name, sameName) => {
    expect(checkChild(withNumber(''), lookOf({ name }))).toMatchObject({
      kind: 'none-in-plan',
      name,
      sameName,
    })
    expect(checkChild(completePlan, lookOf({ name }))).toMatchObject({
      kind: 'none-on-page',
      name,
      sameName,
    })
  })

  test.each<[string, Partial<PageLook>, Partial<PageLook>]>([
    ['another name', { name: 'Alva Lind' }, { name: 'Noah Ek' }],
    ['other numbers', { numbers: [own, other] }, { numbers: [own, '20100117-2384'] }],
    ['no answer', {}, { unreadable: true }],
    ['another number', { own: [inHeader(other)] }, { own: [inHeader('20100117-2384')] }],
  ])('a page that has come to show %s says another thing', (_, before, after) => {
    const [one, two] = [before, after].map((seen) => checkChild(completePlan, lookOf(seen)))
    if (!one || !two) throw new Error('Two looks.')
    expect(sameAnswer(one, two)).toBe(false)
    expect(sameAnswer(one, one)).toBe(true)
  })

  test.each(['', 'skyddad', '180314'])(
    'a plan with no number, %s, and a page with one: only its name can say that it is the child’s',
    (number) => {
      const named = (name: string) => checkChild(withNumber(number), { ...inRecord(own), name })
      for (const [name, refused] of [
        ['', true],
        ['Elsa Berg', true],
        ['Alva Lind', false],
      ] as const) {
        expect(named(name).kind).toBe('none-in-plan')
        expect([name, refuses(named(name))]).toEqual([name, refused])
      }
      expect(refuses(checkChild(withNumber(number), lookOf({})))).toBe(false)
    },
  )

  test('a number that a header sets apart is a guardian’s in no plan', () => {
    const plan: Plan = {
      ...completePlan,
      guardians: [{ id: 'mira', name: 'Mira Lind', personalNumber: other }],
    }
    const headed = lookOf({ own: [inHeader(other)], numbers: [other, own] })
    expect(checkChild(plan, headed).kind).toBe('differs')
    const both = lookOf({ own: [inHeader(own, other)], numbers: [own, other] })
    expect(refuses(checkChild(plan, both))).toBe(true)
  })

  test.each<[string, Partial<PageLook>]>([
    ['the header beside the number', { own: [{ ...inHeader(own), name: 'Ove Other' }] }],
    [
      'the record itself',
      { own: [{ by: 'record', numbers: [own], name: 'Ove Other' }], persons: ['Alva Lind'] },
    ],
    [
      'a heading above a number in the text',
      { own: [{ by: 'page', numbers: [own] }], persons: ['Ove Other'] },
    ],
    [
      'a heading of a frame, of two',
      { own: [{ by: 'page', numbers: [own] }], persons: ['Alva Lind', 'Ove Other'] },
    ],
  ])('the child’s number under another name is not the child’s page: %s', (_, seen) => {
    const check = checkChild(completePlan, lookOf({ numbers: [own], ...seen }))
    expect(check).toMatchObject({ kind: 'other-name', name: 'Ove Other' })
    expect(refuses(check)).toBe(true)
  })

  test('a header that may be covered can refuse, and never vouch', () => {
    const covered = (number: string) =>
      lookOf({ own: [{ ...inHeader(number), doubtful: true }], numbers: [number] })
    expect(checkChild(completePlan, covered(other)).kind).toBe('differs')
    expect(checkChild(completePlan, covered(own)).kind).toBe('among')
  })

  test('a header that has come to show another name says another thing', () => {
    const [one, two] = ['Alva Lind', 'Alva Lind Berg'].map((name) =>
      checkChild(completePlan, lookOf({ own: [{ ...inHeader(own), name }], numbers: [own] })),
    )
    expect([one?.kind, two?.kind]).toEqual(['same', 'same'])
    expect(one && two && sameAnswer(one, two)).toBe(false)
  })
})
