import { doubtfulPages } from './doubtful-pages.ts'
import { alva, mother, noah, type WhosePage, zahra } from './whose-page.ts'

const noahs: WhosePage['says'] = [
  [alva, 'differs'],
  [noah, 'same'],
]
const alvas: WhosePage['says'] = [
  [alva, 'same'],
  [noah, 'differs'],
]

const names = [
  'matches',
  'childNodes',
  'querySelector',
  'querySelectorAll',
  'textContent',
  'innerText',
  'closest',
  'parentElement',
  'parentNode',
  'localName',
  'nodeType',
  'contains',
  'getRootNode',
  'checkVisibility',
  'getBoundingClientRect',
  'nextElementSibling',
  'previousElementSibling',
  'ownerDocument',
  'shadowRoot',
  'hasAttribute',
  'children',
  'isConnected',
]
const clobbering = names.map((name) => `<input type="hidden" name="${name}">`).join('')
const inDocument = [
  'body',
  'title',
  'querySelectorAll',
  'activeElement',
  'documentElement',
  'defaultView',
  'getSelection',
]

const hidden: Readonly<Record<string, string>> = {
  'not displayed': 'display: none',
  invisible: 'visibility: hidden',
  'see-through': 'opacity: 0',
  'with its content hidden': 'content-visibility: hidden',
  'cut off to a point':
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)',
  'cut off by a path': 'clip-path: inset(50%)',
  'beside the page': 'position: absolute; left: -9999px',
  'above the page': 'position: absolute; top: -9999px',
  'without height': 'height: 0; overflow: hidden',
  'without size of letters': 'font-size: 0',
  'of a colour that is none': 'color: transparent',
}

export const whosePages: readonly WhosePage[] = [
  {
    name: 'a reserve number in the head, and a guardian further down',
    body: `<h1>Zahra Yusuf</h1><span>${zahra}</span>
      <section><h2>Nätverk</h2><p>Amina Yusuf ${mother}</p></section>`,
    says: [
      [zahra, 'same'],
      [alva, 'differs'],
      [mother, 'differs'],
    ],
  },
  {
    name: 'a form whose fields have the names of what is read',
    body: `<form>${clobbering}<header><h1>Noah Ek</h1><span>${noah}</span></header></form><p>${alva}</p>`,
    says: noahs,
  },
  {
    name: 'such a form beside the number alone',
    body: `<h1>Noah Ek</h1><form>${clobbering}<p>${noah}</p></form>`,
    says: noahs,
  },
  {
    name: 'pictures and forms with the names of what a document has',
    body: `${inDocument.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}
      <header>Noah Ek ${noah}</header>`,
    says: noahs,
  },
  {
    name: 'our child’s number in the heading of a note',
    body: `<header>Noah Ek ${noah}</header><div class="note"><h1>Alva Lind ${alva}</h1></div>`,
    says: [[alva, 'differs']],
  },
  {
    name: 'a frame with another child’s head',
    body: `<header>Alva Lind ${alva}</header>
      <iframe srcdoc="&lt;h1>Noah Ek&lt;/h1>&lt;p>${noah}&lt;/p>"></iframe>`,
    says: [
      [alva, 'differs'],
      [noah, 'differs'],
    ],
  },
  {
    name: 'a hidden frame with another child’s head',
    body: `<header>Alva Lind ${alva}</header>
      <iframe hidden srcdoc="&lt;h1>Noah Ek&lt;/h1>&lt;p>${noah}&lt;/p>"></iframe>`,
    says: alvas,
  },
  ...Object.entries(hidden).map(([how, style]) => ({
    name: `another child’s head, ${how}`,
    body: `<header style="${style}"><h1>Noah Ek</h1><p>${noah}</p></header><main><h1>Alva Lind</h1><p>${alva}</p></main>`,
    says: alvas,
  })),
  ...Object.entries(hidden).map(([how, style]) => ({
    name: `our child’s number, ${how}, in a page that names nobody`,
    body: `<h1>Noah Ek</h1><p style="${style}">Alva Lind ${alva}</p>`,
    says: [[alva, 'none-on-page']] as const,
  })),
  ...doubtfulPages,
  {
    name: 'a head whose number is drawn by its style',
    body: `<style>i::after { content: attr(data-number) }</style>
      <header><i data-number="${noah}"></i></header><p>Se även Alva Lind ${alva}</p>`,
    says: [[alva, 'differs']],
  },
  {
    name: 'a head whose number is drawn by its style in two parts',
    body: `<style>b::before { content: attr(data-day) '-' attr(data-last) }</style>
      <header><b data-day="20120508" data-last="2397"></b></header><p>Se även Alva Lind ${alva}</p>`,
    says: [[alva, 'differs']],
  },
  {
    name: 'a frame with our child’s number in its text, under another child’s name',
    body: `<h1>Noah Ek</h1><iframe srcdoc="&lt;p>Se även Alva Lind ${alva}&lt;/p>"></iframe>`,
    says: [[alva, 'other-name']],
  },
  {
    name: 'a heading of another child that an element of its own draws',
    body: `<x-head></x-head><p>Se även Alva Lind ${alva}</p>
      <script>document.querySelector('x-head').attachShadow({ mode: 'open' }).innerHTML = '<h1>Noah Ek</h1>'</script>`,
    says: [[alva, 'other-name']],
  },
  {
    name: 'another child’s name that an element of its own draws as a heading',
    body: `<x-head>Noah Ek</x-head><p>Se även Alva Lind ${alva}</p>
      <script>document.querySelector('x-head').attachShadow({ mode: 'open' }).innerHTML = '<h1><slot></slot></h1>'</script>`,
    says: [[alva, 'other-name']],
  },
  {
    name: 'a first line in heavy letters that names another child',
    body: `<div style="font-weight: 700">Noah Ek</div><p>Se även Alva Lind ${alva}</p>`,
    says: [[alva, 'other-name']],
  },
  {
    name: 'a head that shows in what is invisible',
    body: `<div style="visibility: hidden"><header style="visibility: visible">Noah Ek ${noah}</header></div><p>Alva Lind ${alva}</p>`,
    says: noahs,
  },
  {
    name: 'a head behind a dialogue',
    body: `<div aria-hidden="true" inert><header>Noah Ek ${noah}</header></div><dialog open>Alva Lind ${alva}</dialog>`,
    says: noahs,
  },
  {
    name: 'a head in white on a picture',
    body: `<header style="color: #fff; background: linear-gradient(#024, #046)">Noah Ek ${noah}</header><p>Alva Lind ${alva}</p>`,
    says: noahs,
  },
  {
    name: 'a head that has been scrolled past',
    body: `<header>Noah Ek ${noah}</header><div style="height: 9000px"></div><p>Alva Lind ${alva}</p><script>scrollTo(0, 9000)</script>`,
    says: noahs,
  },
  {
    name: 'a page too large to be read',
    body: `<script>
      for (let more = 0; more < 20; more++) {
        const part = document.createElement('div')
        part.innerHTML = '<i>a</i>'.repeat(9000)
        document.body.append(part)
      }
      const number = document.createElement('p')
      number.textContent = '${noah}'
      document.body.append(number)
    </script>`,
    says: [
      [alva, 'unreadable'],
      [noah, 'unreadable'],
    ],
  },
]

export const pageOf = ({ body }: WhosePage): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Journal</title><body>${body}<textarea></textarea></body></html>`
