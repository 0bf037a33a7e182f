import { beforeEach, expect, test } from 'vitest'
import { findChild } from '../../../lib/hosts/reading/find-child.ts'
import { journalProfile } from '../../world/host-profiles.ts'

beforeEach(() => {
  document.title = ''
  // As every browser has it.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>'
})

const searching = (html: string, title = '') => {
  document.title = title
  document.body.innerHTML = html
  return findChild(document, [journalProfile(location.href)])
}
const found = searching

test('a known record system says where the name and number stand', () => {
  const page = `<section class="patient"><h1>Sara</h1><span class="personnummer">20100117-2384</span></section>
    <p>Syskon: 20120508-2397</p>`
  expect(searching(page, 'Anteckningar – Ådra Journal')).toEqual({
    from: 'record',
    name: 'Sara',
    personalNumber: '20100117-2384',
  })
})

test.each([
  ['beside each other', '<p>Alva Lind, 20180314-2387</p>'],
  ['in cells', '<div><span>Alva Lind</span><span>20180314-2387</span></div>'],
  ['the other way round', '<p>20180314-2387 Alva Lind, 8 år</p>'],
  ['with a label before', '<p>Patient: Alva Lind (20180314-2387)</p>'],
  ['in one heading', '<h1>Alva Lind 20180314-2387</h1>'],
  ['under a heading', '<div><h1>Alva Lind</h1><p>20180314-2387 · 8 år</p></div>'],
  [
    'in a list of terms',
    '<dl><dt>Namn</dt><dd>Alva Lind</dd><dt>Personnummer</dt><dd>20180314-2387</dd></dl>',
  ],
  [
    'in a table',
    '<table><tr><th>Elev</th><td>Alva Lind</td></tr><tr><th>Pnr</th><td>20180314-2387</td></tr></table>',
  ],
  [
    'in form fields',
    '<div><label for="n">Barnets namn</label><input id="n" value="Alva Lind"><input value="20180314-2387"></div>',
  ],
])('finds a name and a number %s', (_, html) => {
  expect(found(html)).toEqual({
    name: 'Alva Lind',
    personalNumber: '20180314-2387',
    from: 'page',
  })
})

test.each(['20180314-2387', '201803142387', '180314-2387', '180314+2387', '1803142387'])(
  'gives the number as it stands: %s',
  (number) => {
    expect(found(`<p>Alva Lind ${number}</p>`)?.personalNumber).toBe(number)
  },
)

test('the header says whose page it is', () => {
  const page = `<header><h1>Alva Lind</h1><span>20180314-2387</span></header>
    <ul><li>Mira Lind 19850607-2388</li></ul>`
  expect(found(page)?.name).toBe('Alva Lind')
})

test.each([
  ['several numbers and no header', '<p>Alva Lind 20180314-2387</p><p>Noah Ek 20120508-2397</p>'],
  ['two numbers in the header', '<header>Alva Lind 20180314-2387 Noah Ek 20120508-2397</header>'],
  ['a number without a name', '<p>Ärende 20180314-2387 om skolgång</p>'],
  ['a name without a number', '<h1>Alva Lind</h1>'],
  ['a telephone number', '<p>Alva Lind 0701740605</p>'],
  ['a number that is not shown', '<p hidden>Alva Lind 20180314-2387</p>'],
  [
    'a number beside the name of somebody else',
    '<dl><dt>Läkare</dt><dd>Nils Ek</dd><dt>Personnummer</dt><dd>20180314-2387</dd></dl>',
  ],
  ['part of a longer number', '<p>Alva Lind 120180314238799</p>'],
])('finds nobody in %s', (_, html) => {
  expect(found(html)).toBeUndefined()
})
