import { afterEach, describe, expect, test } from 'vitest'
import { mergeLooks } from '../../../lib/extension/record/merge-answers.ts'
import { lookAround } from '../../../lib/hosts/reading/look-around.ts'
import { checkChild, refuses } from '../../../lib/session/record/child-check.ts'
import { completePlan } from '../../fixtures/complete.ts'

// The plan is Alva's. Places besides headers and headings say whose the page is too, and some of them
// only where nobody looks.

const alva = '20180314-2387'
const noah = '20120508-2397'

afterEach(() => {
  document.title = ''
})

const checked = (html: string, child: Partial<typeof completePlan.child> = {}) => {
  document.body.innerHTML = html
  const plan = {
    ...completePlan,
    guardians: [],
    child: { ...completePlan.child, name: 'Alva Lind', personalNumber: alva, ...child },
  }
  return checkChild(plan, mergeLooks([lookAround(document, [], 'Källa')], false))
}
const asked = (html: string, child?: Partial<typeof completePlan.child>) => {
  const check = checked(html, child)
  return { kind: check.kind, reason: refuses(check) }
}
const header = `<header>Alva Lind ${alva}</header>`
const inPassing = `<p>Se även Alva Lind ${alva}</p>`

describe('one name under a label is a person', () => {
  test.each([
    '<p>Barn: Noah</p>',
    '<p><b>Barn:</b> Noah</p>',
    '<dl><dt>Barn</dt><dd>Noah</dd></dl>',
    '<table><tr><th>Elev</th><td>Noah</td></tr></table>',
    '<p>Student: Noah</p>',
  ])('%s', (html) => {
    for (const page of [html, html + inPassing, header + html]) {
      expect(asked(page)).toEqual({ kind: expect.not.stringMatching(/^same$/), reason: true })
    }
  })

  test.each([
    '<p>Barn:</p><button>Visa</button>',
    '<dl><dt>Barn</dt><dd></dd><dt>Adress</dt><dd>Storgatan</dd></dl>',
    '<p>Elev: <select><option>Noah</option></select></p><button>Spara</button>',
    '<p>Patient: Okänd</p>',
    '<p><label>Barn: <input></label></p><p>Nästa steg</p>',
    '<label for="who">Elev</label><input id="who"><p>Lönn</p>',
    '<p><label><input type="radio"> Barn</label> <label><input type="radio"> Vuxen</label></p>',
    '<p>Barn:</p><button>Nästa</button>',
    '<table><tr><th>Barn</th><th>Personnummer</th><th>Handläggare</th></tr></table>',
    '<a>Patient</a> <a>Provsvar</a>',
  ])('and what is no value is none: %s', (html) => {
    expect(asked(html + header)).toEqual({ kind: 'same', reason: false })
  })
})

test.each([
  `<dl><dt>Personnummer</dt><dd>${noah}</dd></dl>`,
  `<p>Personnummer: ${noah}</p>`,
  '<p>Pnr 120508-2397</p>',
  '<p>Personnummer: 20120508-XXXX</p>',
  '<dl><dt>Personnummer</dt><dd>20120508-****</dd></dl>',
  '<dl><dt>Personnummer</dt><dd>ZX998877-1</dd></dl>',
])('another child’s number under a label refuses, whatever the header says: %s', (html) => {
  expect(asked(header + html)).toEqual({ kind: 'differs', reason: true })
})

test.each([
  '<p>Personnummer: 180314-****</p>',
  '<p>Reservnummer: saknas</p>',
  '<h2>Syskon</h2><dl><dt>Namn</dt><dd>Noah Ek</dd><dt>Personnummer</dt><dd>20120508-2397</dd></dl>',
  '<p>Syskon: Noah Ek, personnummer 20120508-2397</p>',
  '<dl><dt>Vårdnadshavare</dt><dd>Mira Lind</dd><dt>Personnummer</dt><dd>19870522-2381</dd></dl>',
  '<p>Tidigare personnummer: 20180374-2384</p>',
])('a relative’s number, an earlier one, and the child’s own refuse nothing: %s', (html) => {
  expect(asked(header + html)).toEqual({ kind: 'same', reason: false })
})

test('the only number of a page, called a sibling’s, does not say that the page is the sibling’s', () => {
  expect(asked(`<h1>Journal</h1><p>Syskon: Alva Lind ${alva}</p>`).kind).not.toBe('same')
  expect(asked(`<h1>Journal</h1><h2>Syskon</h2><p>Alva Lind ${alva}</p>`).kind).not.toBe('same')
})

test.each([
  '<h2>Noah Eks journal</h2>',
  '<h2>Elevakt Noah Ek</h2>',
  '<h2>Noah Ek, klass 4B</h2>',
  '<p>Elev: Noah Ek, Håstaskolan</p>',
])('a name among the words of its line is a name too: %s', (html) => {
  expect(asked(header + html)).toEqual({ kind: 'other-name', reason: true })
})

test.each([
  '<h2>Alva Linds journal</h2>',
  '<h2>Rektor Karin Ek</h2>',
  '<h2>Möte med Nils Forsgren</h2>',
  '<fieldset><legend>Handläggare Eva Nyström</legend></fieldset>',
  '<div role="tablist"><a role="tab" aria-selected="true">Contact Details</a></div>',
  '<p>Inloggad: <b>Eva Ek</b></p>',
])('the child’s own, and whoever has to do with the child at work, are nobody else: %s', (html) => {
  expect(asked(header + html)).toEqual({ kind: 'same', reason: false })
})

describe('what names another where few look raises a question, and asks for no reason', () => {
  const isTold = { faint: true, name: 'Noah Ek' }

  test.each(['', header, inPassing])('the page’s title: %s', (html) => {
    document.title = 'Noah Ek – Journal'
    const check = checked(html)
    expect([check, refuses(check)]).toEqual([expect.objectContaining(isTold), false])
  })

  test.each(['main', 'section'])('the name of a part: %s', (part) => {
    for (const html of ['', header, inPassing]) {
      const check = checked(`${html}<${part} aria-label="Noah Ek">Anteckning</${part}>`)
      expect([check, refuses(check)]).toEqual([expect.objectContaining(isTold), false])
    }
  })

  test.each(['Alva Lind – Vide Planering', 'Anteckningar | Ådra Vård', 'Vide Samordning'])(
    'but not the name of the system: %s',
    (title) => {
      document.title = title
      expect(asked(header)).toEqual({ kind: 'same', reason: false })
    },
  )

  test('a name in a header, which may be the user’s', () => {
    const check = checked(`<header>Noah Ek</header>${inPassing}`)
    expect([check, refuses(check)]).toEqual([expect.objectContaining(isTold), false])
    expect(asked(`<header><button>Eva Ek</button></header>${inPassing}`).kind).toBe('same')
  })

  test('after a welcome to the system too, which greets nobody', () => {
    const page = (words: string) =>
      `<header><span>${words}</span> <span>Noah Ek</span></header>${inPassing}`
    expect(checked(page('Välkommen till Journalen'))).toEqual(expect.objectContaining(isTold))
    expect(asked(page('Välkommen')).kind).toBe('same')
  })

  test('nor does the child’s own name there pass anything', () => {
    document.title = 'Alva Lind – Journal'
    expect(asked('<h1>Journal</h1>')).toEqual({ kind: 'none-on-page', reason: false })
    expect(asked(`<h1>Noah Ek</h1><p>${noah}</p>`)).toEqual({ kind: 'differs', reason: true })
  })
})

test('a heading that an element of the page’s own draws', () => {
  document.body.innerHTML = `<x-head></x-head>${inPassing}`
  const root = document.querySelector('x-head')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = '<h1>Noah Ek</h1>'
  expect(lookAround(document, [], 'Källa').persons).toEqual(['Noah Ek'])
})

test.each(['Noah Ek ZX998877-1', 'ZX998877-1', '20120508-XXXX', 'Noah, f. 2012-05-08'])(
  'the first line of a page that has no head is its head: %s',
  (line) => {
    for (const more of ['', inPassing]) {
      expect(asked(`<div>${line}</div>${more}`)).toEqual({ kind: 'differs', reason: true })
    }
  },
)

describe('a plan without a whole number', () => {
  const without = { personalNumber: '' }

  test('beside a number whose end is not shown', () => {
    expect(asked('<header>Noah Ek 20120508-XXXX</header>', without).reason).toBe(true)
    expect(asked('<h1>20120508-XXXX</h1>', without).reason).toBe(true)
    expect(asked('<header>Alva Lind 20180314-XXXX</header>', without).reason).toBe(false)
  })

  test('beside a number under one name of two, which others have too', () => {
    expect(asked(`<header><h1>Alva</h1> ${noah}</header>`, without).reason).toBe(true)
    expect(asked(`<header><h1>Alva Lind</h1> ${alva}</header>`, without).reason).toBe(false)
  })

  test.each(['20180314', '180314', '2018-03-14'])('with a day of birth, %s', (personalNumber) => {
    const born = { personalNumber }
    const headed = (number: string) => `<header><h1>Alva Lind</h1> ${number}</header>`
    expect(asked(headed(noah), born)).toEqual({ kind: 'differs', reason: true })
    expect(asked(headed('20120508-XXXX'), born)).toEqual({ kind: 'differs', reason: true })
    expect(asked(headed(alva), born)).toEqual({ kind: 'none-in-plan', reason: false })
    expect(asked(headed('180314-****'), born)).toEqual({ kind: 'none-in-plan', reason: false })
  })
})

describe('of the child’s own page no reason is asked', () => {
  test.each([
    '<h1>Alva L.</h1><p>Anteckning</p>',
    `<h1>Alva L.</h1><p>${alva}</p>`,
    `<header><h1>A. Lind</h1>${alva}</header>`,
    `<h1>Visma InSchool</h1><p>Alva Lind ${alva}</p>`,
    `<h1>Veckobrev</h1><p>Alva Lind ${alva}</p>`,
    `<h1>Elevakt – Alva</h1><p>${alva}</p>`,
    '<h1>Månadsrapport</h1>',
    '<h1>Journal</h1><h2>Vårdnadshavare</h2><p>Mira Lind 19870522-2381</p>',
  ])('%s', (html) => {
    expect(asked(html).reason).toBe(false)
  })

  test.each([
    ['Zahra Alhassan', 'Zahra Al-Hassan'],
    ['Zahra Al-Hassan', 'Alhassan, Zahra'],
    ['Zahra Al Hassan', 'Zahra Alhassan'],
    ['Siobhán O’Neill', 'Siobhan ONeill'],
  ])('%s, written %s', (name, shown) => {
    expect(asked(`<header><h1>${shown}</h1>${alva}</header>`, { name }).kind).toBe('same')
  })

  test.each([
    ['Alva Lind', 'Alva Lind-Ek'],
    ['Anna Berg', 'Anna-Karin Berg'],
    ['Alva Lind', 'Alva L.'],
  ])('%s, and the page may be that of %s: asked, and not why', (name, shown) => {
    const page = `<p>Elev: ${shown}</p><p>${alva}</p>`
    expect(asked(page, { name })).toEqual({ kind: 'among', reason: false })
  })

  test.each(['Alva B.', 'N. Lind', 'Noah Kaplan', 'Calista Lindblad'])('%s is another', (shown) => {
    expect(asked(`<header><h1>${shown}</h1>${alva}</header>`).reason).toBe(true)
  })
})
