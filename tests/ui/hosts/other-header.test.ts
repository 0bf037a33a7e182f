import { beforeEach, describe, expect, test } from 'vitest'
import { lookAround } from '../../../lib/hosts/reading/look-around.ts'
import { checkChild, refuses } from '../../../lib/session/record/child-check.ts'
import { completePlan } from '../../fixtures/complete.ts'

// The page is Ove's, whatever way his number is written, and names Alva, whose plan is open, further down.

const alva = '20180314-2387'

beforeEach(() => {
  document.head.innerHTML = ''
})

const checked = (html: string, personalNumber = alva) => {
  document.body.innerHTML = `${html}<section><p>Relaterade ärenden</p><p>Se även Alva Lind ${alva}</p></section><textarea></textarea>`
  const child = { ...completePlan.child, personalNumber }
  return checkChild({ ...completePlan, guardians: [], child }, lookAround(document, [], 'Källa'))
}
const expectRefused = (html: string, name?: string) => {
  const check = checked(html)
  expect([name ?? html, check.kind, refuses(check)]).toEqual([
    name ?? html,
    expect.not.stringMatching('same'),
    true,
  ])
}

/** With the right check digit, with a wrong one, and numbers that stand in for one. */
const numbers = [
  ['20', '12', '05', '06', '1235'],
  ['20', '12', '05', '06', '8739'],
  ['', '12', '05', '06', '1235'],
  ['20', '12', '05', '06', 'K123'],
  ['20', '12', '05', '66', '1235'],
  ['20', '12', '05', '36', '1234'],
] as const
const between = ['', '-', '.', '/', ' ', '\n', '\u00a0', '–', '\u200b', '\u00ad', '\u2060']
const beforeLast = [...between, ' - ', '+', ', ', ': ']
const wrappers: readonly (readonly [string, (pieces: readonly string[]) => string])[] = [
  ['in a header', (pieces) => `<header>${pieces.join('')}</header>`],
  [
    'in a banner, in pieces',
    (pieces) => `<div role="banner"><b>${pieces.join('</b><i>')}</i></div>`,
  ],
  ['under a heading', (pieces) => `<h1>Journal</h1><p>${pieces.join('')}</p>`],
  ['in the heading', (pieces) => `<h1>${pieces.join('')}</h1>`],
  [
    'one element for each sign',
    (pieces) =>
      `<header>${[...pieces.join('')].map((sign) => `<span>${sign}</span>`).join('')}</header>`,
  ],
  ['in a field', (pieces) => `<header><input readonly value="${pieces.join('')}"></header>`],
]
const cases: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in small letters', (text) => text.toLowerCase()],
  [
    'with wide figures',
    (text) => text.replace(/\d/g, (figure) => String.fromCharCode(0xff10 + Number(figure))),
  ],
]

describe.each(wrappers)('another child’s number %s, in every way of writing it', (_, wrap) => {
  test.each(cases)('%s', (_case, written) => {
    const passed: string[] = []
    for (const [century, year, month, day, last] of numbers) {
      for (const [at, end] of beforeLast.entries()) {
        for (const inside of new Set(['', '-', between[at % between.length] ?? ''])) {
          const pieces = [`${century}${year}${inside}`, `${month}${inside}`, `${day}${end}`, last]
          if (!refuses(checked(wrap(pieces.map(written))))) passed.push(pieces.join(''))
        }
      }
    }
    expect(passed).toEqual([])
  })
})

test.each([
  ['a label without a space', '<header>Pnr20120506-1235</header>'],
  ['a letter after it', '<header>20120506-1235K</header>'],
  ['a Finnish number', '<header>060512A123B</header>'],
  ['a Finnish number with a hyphen', '<header>060512-123B</header>'],
  ['ten figures that begin with 0', '<header>0012345678</header>'],
  ['a number of another shape before ours', `<header>Ove 060512A123B · Se även ${alva}</header>`],
  ['a telephone field', '<header><input type="tel" readonly value="20120506-1235"></header>'],
  ['a number field', '<header><input type="number" readonly value="201205061235"></header>'],
  ['a field of several lines', '<header><textarea readonly>20120506-1235</textarea></header>'],
  ['a picture', '<header><img alt="Ove Other 20120506-1235"></header>'],
  ['a page without headings', '<div><b>Ove Other</b> <i>2012.05.06-1235</i></div>'],
])('another child’s number as %s', (name, html) => {
  expectRefused(html, name)
})

describe('a relative’s word', () => {
  test.each([
    '<header><a>Vårdnadshavare</a> <a>Syskon</a> <b>Ove Other</b> <i>20120506-1235</i></header>',
    '<header>Vårdnadshavare: Mira Other · Ove Other 20120506-1235</header>',
    '<header>Ove Other 20120506-1235, vårdnadshavare Mira Other</header>',
    '<h1>Ove Other</h1><p>20120506-1235, vårdnadshavare Mira Other</p>',
    '<h1>Journal</h1><p>Vårdnadshavare: Mira Other · Ove Other 20120506-1235</p>',
    '<nav><a>Närstående</a></nav><div>Ove Other 20120506-1235</div>',
  ])('takes no number away that is not the relative’s: %s', (html) => {
    expectRefused(html)
  })
})

describe('a heading that names somebody else', () => {
  test.each([
    '<h1>Ove Other</h1>',
    '<h1>Ove Other, 14 år</h1>',
    '<h1>Journal för Ove Other</h1>',
    '<h1>Anteckningar · Ove Other</h1>',
    '<h1>Patient: Ove</h1>',
    '<header><h1>Ove Other</h1></header>',
    '<h1>Journal</h1><h2>OTHER, OVE</h2>',
    '<div>Patient: Ove Other</div>',
    '<div><b>Elev</b> <i>Ove Other</i></div>',
    '<div><b>Barnets namn:</b> <input readonly value="Ove Other"></div>',
    `<h1>Ove Other</h1><p>Se även Alva Lind ${alva}</p>`,
    `<h1>Ove Other</h1><p>${alva}</p>`,
  ])('%s', (html) => {
    expectRefused(html)
  })

  test.each([
    ['the child herself', '<h1>Alva Lind</h1>'],
    ['the child by one name', '<h1>Alva</h1>'],
    ['a sort of page', '<h1>Ny anteckning</h1>'],
    ['the child under a label', '<div><b>Patient:</b> Alva Lind</div>'],
    ['a menu', '<div><a>Patient</a> <a>Provsvar</a></div>'],
    ['the user’s own name', '<div><b>Namn</b> <i>Eva Ek</i></div>'],
    ['a place', '<h1>Akademiska Barnsjukhuset</h1>'],
    ['a place by its letters', '<h1>BUP Norra</h1>'],
    ['a record system', '<header><h1>Cambio Cosmic</h1> Inloggad: Eva Ek</header>'],
  ])('%s is none', (_, html) => {
    expect(checked(html).kind).toBe('same')
  })
})

test.each(
  [
    '20180314-2387',
    '2018-03-14-2387',
    '2018.03.14 2387',
    '180314-2387',
    '201803142387',
    '180314 2387',
  ].flatMap((number) => wrappers.map(([name, wrap]) => [number, name, wrap] as const)),
)('the child’s own number, %s, %s, is hers', (number, _, wrap) => {
  expect(checked(wrap([number])).kind).toBe('same')
  expect(checked(wrap([number.slice(0, 4), number.slice(4)])).kind).toBe('same')
})
