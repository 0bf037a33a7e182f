import { afterEach, describe, expect, test } from 'vitest'
import { mergeLooks } from '../../../lib/extension/record/merge-answers.ts'
import { lookAround } from '../../../lib/hosts/reading/look-around.ts'
import { type ChildCheck, checkChild, refuses } from '../../../lib/session/record/child-check.ts'
import { completePlan } from '../../fixtures/complete.ts'

// Every way in which a page may say whose it is, with everything else that stands in a page. The plan is
// Alva Lind's. No page of another child is passed over in silence; on Alva's own nobody has to say why.

const alva = '20180314-2387'
const noah = '20120508-2397'

type Layout = (name: string, number: string) => string

/** Where the name stands, and the number beside it, or nothing. */
const layouts: Readonly<Record<string, Layout>> = {
  'a header': (name, number) => `<header>${name} ${number}</header>`,
  'a banner in pieces': (name, number) =>
    `<div role="banner"><b>${name}</b> <i>${number}</i></div>`,
  'a main heading': (name, number) => `<h1>${name} ${number}</h1>`,
  'a main heading, and the number beside': (name, number) => `<h1>${name}</h1><p>${number}</p>`,
  'a lesser heading': (name, number) => `<h1>Journal</h1><h2>${name}</h2><p>${number}</p>`,
  'a heading with a label': (name, number) => `<h1>Elevakt – ${name}</h1><p>${number}</p>`,
  'a label': (name, number) => `<div>Elev: ${name}</div><p>${number}</p>`,
  'a label of its own': (name, number) =>
    `<div><b>Patient:</b> <span>${name}</span> <i>${number}</i></div>`,
  'a list of facts': (name, number) =>
    `<h1>Journal</h1><dl><dt>Barn</dt><dd>${name}</dd><dt>Personnummer</dt><dd>${number}</dd></dl>`,
  'a list of facts without a heading': (name, number) =>
    `<dl><dt>Namn</dt><dd>${name}</dd><dt>Personnummer</dt><dd>${number}</dd></dl>`,
  'a table of facts': (name, number) =>
    `<table><tr><th>Elev</th><td>${name}</td></tr><tr><th>Personnummer</th><td>${number}</td></tr></table>`,
  'English labels': (name, number) =>
    `<h1>Overview</h1><dl><dt>Student</dt><dd>${name}</dd><dt>Personnummer</dt><dd>${number}</dd></dl>`,
  'a chosen tab': (name, number) =>
    `<div role="tablist"><a role="tab" aria-selected="true">${name}</a><a role="tab">Start</a></div><p>${number}</p>`,
  'a caption': (name, number) =>
    `<table><caption>${name}</caption><tr><td>Insats</td></tr></table><p>${number}</p>`,
  'a legend': (name, number) => `<fieldset><legend>${name}</legend><p>${number}</p></fieldset>`,
  'the end of the way': (name, number) =>
    `<nav aria-label="Brödsmulor"><a>Start</a> › <a>Elever</a> › <span aria-current="page">${name}</span></nav><p>${number}</p>`,
  'the end of an unmarked way': (name, number) =>
    `<ol class="c-Breadcrumbs"><li><a>Elever</a></li><li>${name}</li></ol><p>${number}</p>`,
  'the first line in bold': (name, number) => `<p><b>${name}</b></p><p>${number}</p>`,
  'a heading of a sort of page': (name, number) => `<h1>Elevakt ${name}</h1><p>${number}</p>`,
  'a heading with the class': (name, number) => `<h2>${name} (4B)</h2><p>${number}</p>`,
  'a heading with the class after a comma': (name, number) =>
    `<h2>${name}, klass 4B</h2><p>${number}</p>`,
  'a label, and more in its line': (name, number) => `<p>Elev: ${name}, 4B</p><p>${number}</p>`,
  'a label, and the school in its line': (name, number) =>
    `<p>Elev: ${name}, Håstaskolan</p><p>${number}</p>`,
  'a label, and the next in its line': (name, number) =>
    `<p>Barnets namn: ${name} Personnummer: ${number}</p>`,
  'a dialogue': (name, number) =>
    `<h1>Journal</h1><div role="dialog" aria-modal="true"><h2>${name}</h2><p>${number}</p></div>`,
}

/** What stands in ordinary pages besides, and says nothing of whose they are. */
const furniture: Readonly<Record<string, (page: string) => string>> = {
  nothing: (page) => page,
  'a menu and a user': (page) =>
    `<nav><a>Start</a><a>Elever</a><a>Inställningar</a><button>Eva Ek</button></nav>${page}<footer>Version 12.4.20261130 · Region Gävleborg</footer>`,
  'a title of the system': (page) => `<title>Journal – Ådra Journal</title>${page}`,
  'a logged in user': (page) => `<div>Inloggad: Eva Ek</div>${page}`,
  'a user in bold': (page) => `<div role="banner">Inloggad som <b>Eva Ek</b></div>${page}`,
  'people at work': (page) =>
    `${page}<h2>Rektor Karin Ek</h2><fieldset><legend>Handläggare Eva Nyström</legend></fieldset><h2>Möte med Nils Forsgren</h2>`,
  'English words': (page) =>
    `${page}<div role="tablist"><a role="tab" aria-selected="true">Case Notes</a></div><table><caption>Care Plan</caption></table><h2>Contact Details</h2>`,
  'notes by others': (page) =>
    `${page}<article><h3>Karin Berg</h3><p>Samtal 2026-10-01</p></article><ul><li>Nils Forsgren, psykolog</li></ul>`,
  'chosen views': (page) =>
    `${page}<div role="tablist"><a role="tab" aria-selected="true">Anteckningar</a></div><table><caption>Insatser</caption><tr><td>Lunch</td></tr></table>`,
  guardians: (page) =>
    `${page}<section><h2>Vårdnadshavare</h2><dl><dt>Namn</dt><dd>Mira Lind</dd><dt>Personnummer</dt><dd>19870522-2381</dd></dl></section>`,
  'a form': (page) =>
    `${page}<form><fieldset><legend>Ny anteckning</legend><label>Rubrik <input></label></fieldset></form>`,
  'parts with names of their own': (page) =>
    `<main aria-label="Huvudinnehåll">${page}<section aria-label="Senaste anteckningar"><p>Inga</p></section></main>`,
}

/** How Alva's own number may stand in a page that is not hers. */
const mentions: Readonly<Record<string, (page: string) => string>> = {
  nowhere: (page) => page,
  'among those last visited': (page) => `<header>Senast besökta: Alva Lind ${alva}</header>${page}`,
  'in the header': (page) => `<header>Alva Lind ${alva}</header>${page}`,
  'as a sibling': (page) => `${page}<section><h2>Syskon</h2><p>Alva Lind ${alva}</p></section>`,
  'in passing': (page) => `${page}<p>Se även Alva Lind ${alva}</p>`,
  'in a note': (page) => `${page}<article>Möte om Alva Lind ${alva}</article>`,
  'in a search field': (page) => `<input type="search" value="${alva}">${page}`,
}

const others = [
  'Noah Ek',
  'Ek, Noah',
  'NOAH EK',
  'Noah Lind',
  'Alva Ek',
  'Noah Kaplan',
  'Calista Lindblad',
  'Min Nguyen',
  'Noah al-Hassan',
  'Åsa-Li Öberg',
  'Luca d’Angelo',
]
const otherNumbers = [noah, '120508-2397', '20120508-XXXX', '20120508M071', 'ZX998877-1', '']
const own = ['Alva Lind', 'Lind, Alva', 'ALVA LIND', 'Alva Maria Lind', 'Alva', 'Alva L.']
const ownNumbers = [alva, '180314-2387', '201803142387', '20180314-XXXX', '180314-****', '']

const plan = {
  ...completePlan,
  guardians: [],
  child: { ...completePlan.child, name: 'Alva Lind', personalNumber: alva },
}
const title = /<title>(.*)<\/title>/
const checked = (html: string): ChildCheck => {
  document.title = title.exec(html)?.[1] ?? ''
  document.body.innerHTML = html.replace(title, '')
  return checkChild(plan, mergeLooks([lookAround(document, [], 'Källa')], false))
}
afterEach(() => {
  document.title = ''
})

/** The user is told that the page names another, or has to say why. */
const isAsked = (check: ChildCheck) =>
  refuses(check) || check.kind === 'other-name' || ('sameName' in check && check.sameName === false)

/** Beside a header that is Alva's own, a name without a number may be the user's there. */
const mayBeUsers = ['a header', 'a banner in pieces', 'a list of facts without a heading']

/** A third of them, another at each turn: together they are more than a thousand pages. */
const inTurn = <Each>(all: readonly Each[], turn: number): readonly Each[] =>
  all.filter((_, at) => (at + turn) % 3 === 0)

const each = (all: readonly string[], at: number): string => all[at % all.length] ?? ''

describe.each(Object.entries(layouts))('%s', (kind, layout) => {
  const turn = Object.keys(layouts).indexOf(kind)

  test.each(
    Object.entries(mentions).map(([how, mention], at) => [how, mention, turn + at] as const),
  )('of another child, and the plan’s stands %s', (how, mention, at) => {
    const isNumbered = how === 'in the header' && mayBeUsers.includes(kind)
    const numbers = otherNumbers.filter((number) => number !== '' || !isNumbered)
    const passed = inTurn(others, at)
      .map((name, step) => mention(layout(name, each(numbers, at + step))))
      .filter((page) => !isAsked(checked(page)))
    expect(passed).toEqual([])
  })

  test.each(
    Object.entries(furniture).map(([how, furnish], at) => [how, furnish, turn + at] as const),
  )('of the child itself, with %s', (_, furnish, at) => {
    const refused = inTurn(own, at)
      .map((name, step) => furnish(layout(name, each(ownNumbers, at + step))))
      .filter((page) => refuses(checked(page)))
    expect(refused).toEqual([])
    expect(checked(furnish(layout('Alva Lind', alva))).kind).toBe('same')
  })
})
