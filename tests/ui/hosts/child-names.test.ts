import { beforeEach, describe, expect, test } from 'vitest'
import { findChild } from '../../../lib/hosts/reading/find-child.ts'

const number = '20180314-2387'

beforeEach(() => {
  document.head.innerHTML = ''
})
const nameIn = (html: string) => {
  document.body.innerHTML = html
  return findChild(document, [])?.name
}

const names = [
  'Zahra al-Hassan',
  'Sofia van den Berg',
  'Alva Lind (Allis)',
  'Alva “Allis” Lind',
  'Luca d’Angelo',
  "Luca d'Angelo",
  'Åsa-Märta Öberg',
  'Nguyễn Thị Ánh',
  'Łukasz Żak',
  'Ali bin Omar',
  'María de la Cruz',
  "Siobhán O'Neill",
  'Jean-Luc St. Pierre',
  'محمد علي',
  '王 小明',
  'Олена Шевченко',
  'Αλέξανδρος Παππάς',
  'प्रिया शर्मा',
  'Lind, Alva',
]

describe.each(names)('%s', (name) => {
  test.each([
    ['in a heading above', `<h1>${name}</h1><p>${number}</p>`],
    ['in a heading with it', `<h1>${name} ${number}</h1>`],
    ['in a lesser heading beside it', `<div><h2>${name}</h2><span>${number}</span></div>`],
    ['in a header', `<header><h1>${name}</h1><span>${number}</span></header>`],
    ['before it', `<p>${name}, ${number}</p>`],
    [
      'under a label',
      `<dl><dt>Namn</dt><dd>${name}</dd><dt>Personnummer</dt><dd>${number}</dd></dl>`,
    ],
    ['with marks of their own', `<h1>${name.normalize('NFD')}</h1><p>${number}</p>`],
    ['before it, with marks of their own', `<p>${name.normalize('NFD')}, ${number}</p>`],
  ])('is found %s', (_, html) => {
    expect(nameIn(html)).toBe(name.normalize('NFC'))
  })
})

test.each(['Sara', 'zahra yusuf', 'd’Angelo', '明', 'Ånö'])(
  'a heading is the name as it stands: %s',
  (name) => {
    expect(nameIn(`<h1>${name}</h1><p>${number}</p>`)).toBe(name)
    expect(nameIn(`<h1>Patient: ${name}, 8 år</h1><p>${number}</p>`)).toBe(name)
  },
)

test.each([
  'Personnummer',
  'Patient',
  'Journal',
  'Patientjournal',
  'Översikt',
  'Ny anteckning',
  'Elevakt',
  'Patientöversikt',
  'Barnets personuppgifter',
  '2026',
])('a label is no name: %s', (label) => {
  expect(nameIn(`<h1>${label}</h1><p>${number}</p>`)).toBeUndefined()
  expect(nameIn(`<h1>${label} ${number}</h1>`)).toBeUndefined()
})
