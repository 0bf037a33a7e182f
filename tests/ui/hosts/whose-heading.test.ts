import { beforeEach, describe, expect, test } from 'vitest'
import { mergeLooks } from '../../../lib/extension/record/merge-answers.ts'
import { lookAround } from '../../../lib/hosts/reading/look-around.ts'
import { checkChild, refuses } from '../../../lib/session/record/child-check.ts'
import { completePlan } from '../../fixtures/complete.ts'

// The plan is Alva's. Her number stands in Noah's record too: among those last visited, or as a sibling's.

const alva = '20180314-2387'
const noah = '20120508-2397'
const plan = {
  ...completePlan,
  child: { ...completePlan.child, name: 'Alva Lind', personalNumber: alva },
}

beforeEach(() => {
  document.head.innerHTML = ''
})

const look = (html: string) => {
  document.body.innerHTML = html
  return lookAround(document, [], 'Källa')
}
const asked = (...frames: readonly string[]) => {
  const check = checkChild(plan, mergeLooks(frames.map(look), false))
  return { kind: check.kind, reason: refuses(check) }
}
const isAsked = { kind: expect.not.stringMatching(/^same$/), reason: true }

describe('a header with the child’s number does not beat what names another', () => {
  const recent = `<header>Senast besökta: Alva Lind ${alva}</header>`
  test.each([
    `${recent}<h1>Noah Ek</h1><p>Anteckning</p>`,
    `${recent}<main><h2>Noah Ek</h2><p>${noah}</p></main>`,
    `${recent}<main><h2>Noah Ek ${noah}</h2></main>`,
    `${recent}<table><tr><th>Patient</th><td>Noah Ek</td></tr><tr><th>Personnummer</th><td>${noah}</td></tr></table>`,
    `${recent}<dl><dt>Patient</dt><dd>Noah Ek</dd><dt>Personnummer</dt><dd>${noah}</dd></dl>`,
    `${recent}<main><div>Barnets namn: Noah Ek</div></main>`,
    `<header>${alva}</header><main><div>Patient: Noah Ek</div></main>`,
    `<h1>Noah Ek</h1><section><header><h3>Alva Lind</h3> ${alva} (syskon)</header></section>`,
    `<h1>Noah Ek</h1><p>120508-XXXX</p><section><header>Familj Alva Lind ${alva}</header></section>`,
    `<h1>noah ek</h1><section><header>Syskon ${alva}</header></section>`,
    `<header>Alva Lind ${alva}</header><dialog open><h2>Noah Ek</h2><p>${noah}</p></dialog>`,
    `<header><h1>Alva Lind</h1> ${alva}</header><div role="dialog" aria-modal="true"><h1>Noah Ek</h1></div>`,
  ])('%s', (html) => {
    expect(asked(html)).toEqual(isAsked)
  })

  test('in a frame of its own', () => {
    expect(asked(`<header>${alva}</header>`, `<h2>Noah Ek</h2><p>${noah}</p>`)).toEqual(isAsked)
    expect(asked('<h1>Noah Ek</h1>', `<header>Senaste: Alva Lind ${alva}</header>`)).toEqual(
      isAsked,
    )
  })

  test.each([
    `${recent}<p>Anteckning</p>`,
    `<nav><header>${alva}</header></nav><h1>Noahs plan</h1>`,
  ])('those last visited, and a part of the page, vouch for nothing: %s', (html) => {
    expect(asked(html).kind).not.toBe('same')
  })
})

describe('the child’s number in the text alone is the child’s page only where the heading does not speak against it', () => {
  test.each([
    'Noah Ek, f. 2012-05-08',
    'Noah Ek 120508',
    'Noah Ek 20120508-****',
    'Noah Ek (20120508)',
    'Journal: Ek, Noah',
    'Noah Eks journal',
    'Elev: Noah Ek (4B)',
    'Elevakt – Noah Ek 5B',
    'noah ek',
    '王小明',
    'Noah Ek och Alva Lind',
    'Alva Lind-Ek',
    '20120508-XXXX',
    'Sekretessmarkerad',
    'Skyddad identitet',
  ])('%s', (title) => {
    expect(asked(`<h1>${title}</h1><p>Syskon ${alva}</p>`)).toEqual(isAsked)
    expect(asked(`<h2>${title}</h2><section><p>Syskon ${alva}</p></section>`)).toEqual(isAsked)
  })

  test.each(['20120508-****', 'Skyddade personuppgifter', 'Noah f. 2012-05-08'])(
    'nor a header: %s',
    (text) => {
      expect(asked(`<header>${text}</header><p>Syskon ${alva}</p>`)).toEqual(isAsked)
    },
  )

  test.each([
    'Journal',
    'Anteckningar',
    'Översikt',
    'Ny anteckning',
    'Elevöversikt',
    'Samordnad individuell plan',
    'BUP Hudiksvall',
    'Region Gävleborg',
    'Alva',
    'Alva Lind',
    'Lind, Alva Maria',
    'Alva Lind, 3B',
    'Alva Linds journal',
    'Journal för Alva Lind',
    'Alva Lind (flicka), f. 2018-03-14',
    'Alva Lind 180314-****',
  ])('an ordinary heading, and the child’s own, asks for nothing: %s', (title) => {
    const own = { kind: 'same', reason: false }
    expect(asked(`<h1>${title}</h1><p>${alva}</p>`)).toEqual(own)
    expect(asked(`<h2>${title}</h2><section><p>Pnr ${alva}</p></section>`)).toEqual(own)
  })
})

test.each([
  `<header>Version 20261130.1204 build 1234567890</header><h1>Alva Lind</h1><p>${alva}</p>`,
  `<header>Session: 8f3e12345678</header><h1>Alva Lind</h1><p>${alva}</p>`,
  `<header>Dnr 2026/123456-12 Alva Lind ${alva}</header>`,
  `<header>Kund 123456789 Alva Lind ${alva}</header>`,
  `<header>Vårdenhet 10012345678</header><h1>Alva Lind</h1><p>${alva}</p>`,
  `<header>Alva Lind ${alva} (tidigare 20180374-2384)</header>`,
  `<h1>Alva Lind</h1><p>Tidigare reservnummer 20180314M071</p><p>${alva}</p>`,
  `<p>Alva Lind ${alva}</p><h2>Vårdnadshavare</h2><h3>Mira Lind</h3>`,
  `<h1>Alva Lind</h1><p>${alva}</p><h2>Anteckning</h2><p>Karin Berg</p>`,
  `<header>Alva Lind ${alva}</header><h1>Veckobrev</h1>`,
  `<section><header>Alva Lind ${alva}</header></section>`,
  `<h1>Alva Lind ${alva}</h1><h2>Möte (2026-10-02)</h2>`,
])('what is no other person asks for nothing: %s', (html) => {
  expect(asked(html)).toEqual({ kind: 'same', reason: false })
})

test('a reserve number that holds no day of birth is contradicted by none', () => {
  const lma = { ...plan, child: { ...plan.child, personalNumber: '50-123456' } }
  const seen = look('<header>Alva Lind LMA 50-123456, född 2018-03-14</header>')
  expect(checkChild(lma, seen).kind).not.toBe('differs')
})
