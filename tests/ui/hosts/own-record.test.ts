import { beforeEach, describe, expect, test } from 'vitest'
import { findChild } from '../../../lib/hosts/reading/find-child.ts'
import { lookAround } from '../../../lib/hosts/reading/look-around.ts'
import type { HostProfile } from '../../../lib/records/host-profile.ts'
import type { ChildCheck } from '../../../lib/session/record/child-check.ts'
import { checkChild } from '../../../lib/session/record/child-check.ts'
import { completePlan } from '../../fixtures/complete.ts'

const alva = '20180314-2387'
const noah = '20120508-2397'
const zahra = '20180314M071'
const mother = '19850607-2388'

const names: Readonly<Record<string, string>> = {
  [alva]: 'Alva Lind',
  [noah]: 'Noah Ek',
  [mother]: 'Amina Yusuf',
}
const childOf = (personalNumber: string) => ({
  ...completePlan.child,
  name: names[personalNumber] ?? 'Zahra Yusuf',
  personalNumber,
})

beforeEach(() => {
  document.head.innerHTML = '<style>[hidden] { display: none }</style>'
})

const shown = (html: string) => {
  document.body.innerHTML = html
}
const found = (html: string) => {
  shown(html)
  return findChild(document, [])
}
const look = (html: string, systems: readonly HostProfile[] = []) => {
  shown(html)
  return lookAround(document, systems, 'Källa: SIP')
}
const checked = (personalNumber: string, html: string, systems?: readonly HostProfile[]) =>
  checkChild(
    { ...completePlan, guardians: [], child: childOf(personalNumber) },
    look(html, systems),
  ).kind

describe('a header’s own number is never passed over', () => {
  const page = `<h1>Zahra Yusuf</h1><span>${zahra}</span>
    <section><h2>Anhöriga</h2><p>Amina Yusuf ${mother}</p></section>`

  test('Hämta finds the child, not the mother further down', () => {
    expect(found(page)).toEqual({ name: 'Zahra Yusuf', personalNumber: zahra, from: 'page' })
  })

  test.each<[string, ChildCheck['kind']]>([
    [zahra, 'same'],
    ['20180314K072', 'differs'],
    [alva, 'differs'],
    [mother, 'differs'],
  ])('the plan of %s: %s', (number, kind) => {
    expect(checked(number, page)).toBe(kind)
  })

  test.each([
    ['Värmland', '20180314AB12'],
    ['Stockholm', '992018000123'],
    ['the national one', '23180314BC13'],
    ['a T-number', '20180314-T389'],
    ['days added', '20180345-1234'],
    ['an LMA number', '50-123456'],
    ['a shape that nobody knows', 'ZX998877-1'],
    ['ten signs that nobody knows', 'P180314771'],
  ])('whatever its shape: %s', (_, number) => {
    const other = page.replace(zahra, number)
    expect(found(other)).toEqual({ name: 'Zahra Yusuf', personalNumber: number, from: 'page' })
    expect(checked(mother, other)).toBe('differs')
    expect(checked(number, other)).toBe('same')
  })

  test.each([
    ['in a header', `<header><b>Zahra Yusuf</b> <i>${zahra}</i></header>`],
    ['in a banner', `<div role="banner">Zahra Yusuf, ${zahra}</div>`],
    ['in the heading', `<h1>Zahra Yusuf ${zahra}</h1>`],
    [
      'beside what is around the heading',
      `<div><div><h1>Zahra Yusuf</h1></div><dl><dt>Reservnummer</dt><dd>${zahra}</dd></dl></div>`,
    ],
    ['as a text of its own', `<div><h1>Zahra Yusuf</h1> ${zahra} <br></div>`],
    [
      'in a field that cannot be written in',
      `<header><h1>Zahra Yusuf</h1><input readonly value="${zahra}"></header>`,
    ],
  ])('%s', (_, html) => {
    const whole = `${html}<p>Amina Yusuf ${mother}</p>`
    expect(found(whole)).toMatchObject({ name: 'Zahra Yusuf', personalNumber: zahra })
    expect(checked(mother, whole)).toBe('differs')
  })

  test.each([
    ['a day and an hour', '2026-11-30 10:30'],
    ['a telephone number', '0650-190 01'],
    ['a mobile', '070-1740605'],
    ['a number of an organisation', '212000-1355'],
    ['a case', 'Ärendenummer 2026-000123'],
    ['a version', 'Version 12.4.20261130'],
  ])('%s in the header is no number of a person', (_, text) => {
    const html = `<header><h1>Journal</h1> ${text}</header><p>Alva Lind ${alva}</p>`
    expect(checked(alva, html)).toBe('same')
    expect(found(html)?.personalNumber).toBe(alva)
  })
})

describe('of several readings the strictest wins', () => {
  const record: HostProfile = {
    version: 1,
    name: 'Journalen',
    page: { origin: location.origin },
    child: { name: '.who b', personalNumber: '.who i' },
    sections: [],
  }

  test.each([
    ['a note', `<article><h1>Alva Lind ${alva}</h1></article>`],
    ['a note that is a block like any other', `<div class="note"><h1>Alva Lind ${alva}</h1></div>`],
    ['an editor', `<div contenteditable><h1>Alva Lind ${alva}</h1></div>`],
    ['quoted text', `<blockquote><h1>Alva Lind ${alva}</h1></blockquote>`],
    ['a list', `<ul><li><h1>Alva Lind ${alva}</h1></li></ul>`],
  ])('our child’s number in a heading of %s does not open another’s record', (_, html) => {
    expect(checked(alva, `<header>Noah Ek ${noah}</header>${html}`)).toBe('differs')
    expect(checked(alva, `<h1>Noah Ek</h1><p>${noah}</p>${html}`)).toBe('differs')
    const known = `<div class="who"><b>Noah Ek</b><i>${noah}</i></div>${html}`
    expect(checked(alva, known, [record])).toBe('differs')
  })

  test('the record’s own place and the header say different things', () => {
    const html = `<header>Noah Ek ${noah}</header><div class="who"><b>Alva Lind</b><i>${alva}</i></div>`
    expect(checked(alva, html, [record])).toBe('differs')
    expect(checked(noah, html, [record])).toBe('differs')
  })

  test('a child and a parent in one header are both shown', () => {
    const both = `<header>Alva Lind ${alva} Mira Lind ${mother}</header>`
    expect(checked(alva, both)).toBe('among')
    expect(
      checked(alva, `<header>Alva Lind ${alva} Vårdnadshavare: Mira Lind ${mother}</header>`),
    ).toBe('same')
  })

  test.each([
    ['a search field', `<input type="search" value="${alva}">`],
    ['a field that one writes in', `<input value="${alva}">`],
    ['a note', `<article>Möte om ${alva}</article>`],
    ['an editor', `<div contenteditable>${alva}</div>`],
  ])('the only number, in %s, does not say whose record it is', (_, html) => {
    expect(checked(alva, `<h1>Noah Ek</h1>${html}`)).toBe('among')
    expect(checked(noah, `<h1>Noah Ek</h1>${html}`)).toBe('none-of')
  })

  test('the choices of a list that is not open are not shown', () => {
    const html = `<h1>Noah Ek</h1><select><option>${noah}</option><option>${alva}</option></select>`
    expect(look(html).numbers).toEqual([noah])
  })

  test('what is hidden is not there, and what is behind a dialogue is', () => {
    expect(checked(alva, `<header hidden>Noah Ek ${noah}</header><p>Alva Lind ${alva}</p>`)).toBe(
      'same',
    )
    const behind = `<div aria-hidden="true"><header>Noah Ek ${noah}</header></div>`
    expect(checked(alva, `${behind}<dialog open>${alva}</dialog>`)).toBe('differs')
  })

  test('a number that is drawn in pieces is one number', () => {
    expect(checked(alva, '<header>Alva <b>20180314</b>-<b>2387</b></header>')).toBe('same')
    expect(checked(noah, '<header>Alva <b>20180314</b><b>-2387</b></header>')).toBe('differs')
  })
})

test('without a number the page’s name is told', () => {
  expect(look('<h1>Noah Ek</h1>').name).toBe('Noah Ek')
  expect(look('<h1>Journal</h1>').name).toBe('')
  expect(look('<article><h1>Alva Lind</h1></article>').name).toBe('')
})
