import { beforeEach, describe, expect, test } from 'vitest'
import { fieldOf } from '../../../lib/hosts/field.ts'
import { describePlace, findField } from '../../../lib/hosts/sections/field-place.ts'
import { fillableOf } from '../../../lib/hosts/sections/fillable.ts'

const form = `
  <label for="u">Underlag</label><textarea id="u" name="underlag"></textarea>
  <label for="m">Mål</label><textarea id="m"></textarea>
  <label for="d">Mötesdag</label><input type="date" id="d">
  <label for="s">Status *</label><select id="s"><option>Pågår</option></select>
  <label for="p">Lösenord</label><input type="password" id="p">`

beforeEach(() => {
  document.body.innerHTML = form
})

const at = (selector: string) => {
  const element = document.querySelector(selector)
  const fillable = element && fillableOf(element)
  if (!fillable) throw new Error(`No field is at ${selector}`)
  return fillable
}
const placed = (selector: string) => {
  const place = describePlace(document, at(selector))
  if (!place) throw new Error(`${selector} has no place`)
  return place
}
const found = (place: ReturnType<typeof placed>) => {
  const field = findField(document, place)
  return typeof field === 'string' ? field : `${field.fillable.element.id} by ${field.by}`
}

test.each(['#u', '#m', '#d', '#s'])('a field is found where it was pointed at: %s', (selector) => {
  expect(found(placed(selector))).toBe(`${selector.slice(1)} by label`)
})

test('a place holds the label without its marks, and names that last', () => {
  expect(placed('#u')).toEqual({
    label: 'Underlag',
    selectors: ['textarea[name="underlag"]', 'textarea[id="u"]'],
  })
  expect(placed('#s').label).toBe('Status')
})

test('a password field is none', () => {
  const secret = document.querySelector('#p')
  expect(secret && fieldOf(secret)).toBeDefined()
  expect(secret && fillableOf(secret)).toBeUndefined()
})

describe('when the page has changed', () => {
  test('a field that has moved is found by its label, also under another name', () => {
    const place = placed('#u')
    const field = document.querySelector('#u')
    field?.setAttribute('name', 'falt_2')
    document.body.append(...document.querySelectorAll('label[for="u"]'), field ?? '')
    expect(found(place)).toBe('u by label')
  })

  test('one that is called something else is found by its selector, and it is told', () => {
    const place = placed('#u')
    const label = document.querySelector('label')
    if (label) label.textContent = 'Bakgrund'
    expect(found(place)).toBe('u by selector')
  })

  test('one that is gone is missing, and no other is taken for it', () => {
    const place = placed('#u')
    document.querySelector('#u')?.remove()
    expect(found(place)).toBe('missing')
  })

  test('of two with one label the selector tells; where it cannot, it is a doubt', () => {
    const place = placed('#u')
    document.body.insertAdjacentHTML('afterbegin', '<textarea placeholder="Underlag"></textarea>')
    expect(found(place)).toBe('u by label')
    document.querySelector('#u')?.removeAttribute('name')
    document.querySelector('#u')?.setAttribute('id', 'v')
    document.querySelector('label')?.setAttribute('for', 'v')
    expect(found(place)).toBe('several')
  })
})

test('of two that nothing else tells apart, the order does', () => {
  document.body.innerHTML = `<div><textarea placeholder="Insats" id="a1234"></textarea></div>
    <div><textarea placeholder="Insats" id="b5678"></textarea></div>`
  const place = placed('#b5678')
  expect(place).toMatchObject({ label: 'Insats', order: 2 })
  expect(found(place)).toBe('b5678 by order')
})

test.each(['field-83121', 'radix-r1', ':r1:', 'mce_3'])(
  'a name that a program made is not kept: %s',
  (id) => {
    document.body.innerHTML = `<label for="x">Mål</label><textarea id="x"></textarea>`
    document.querySelector('textarea')?.setAttribute('id', id)
    document.querySelector('label')?.setAttribute('for', id)
    const field = document.querySelector('textarea')
    const fillable = field && fillableOf(field)
    expect(fillable && describePlace(document, fillable)).toEqual({ label: 'Mål', selectors: [] })
  },
)

test('a selector that somebody wrote wrong finds nothing', () => {
  expect(found({ label: 'Finns inte', selectors: ['textarea[', '#u'] })).toBe('u by selector')
})
