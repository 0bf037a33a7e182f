import { expect, test } from 'vitest'
import { badFields } from './bad-field.ts'
import type { RecordPage } from './record-page.ts'
import { content } from './sample-content.ts'

const openField = badFields()
let opened: RecordPage
const open = async (...given: Parameters<typeof openField>) => {
  opened = await openField(...given)
  return opened
}
const note = (misbehave?: () => void) => open('/plain', '#note', misbehave)
const text = (misbehave?: () => void) => open('/bare', '#text', misbehave)

const inPage = (selector: string) =>
  opened.page.evaluate((each) => {
    const field = document.querySelector<HTMLTextAreaElement>(each)
    return field?.value ?? field?.innerHTML ?? ''
  }, selector)

/** Where the press and the yes lie apart, as they do for a user. */
const insertAfter = async (between: () => void | Promise<void>) => {
  const { page, record } = opened
  const located = await record.locate()
  if (!located.ok) throw new Error(located.code)
  await page.evaluate(between)
  return record.insert(located.value[0], content)
}

test('the field is removed between the press and the insertion', async () => {
  await note()
  const gone = await insertAfter(() => document.querySelector('#note')?.remove())
  expect(gone).toEqual({ ok: false, code: 'page-changed' })
})

test('the field is hidden between the press and the insertion', async () => {
  await note()
  const hidden = await insertAfter(() => {
    const field = document.querySelector<HTMLElement>('#note')
    if (field) field.style.display = 'none'
  })
  expect(hidden).toEqual({ ok: false, code: 'no-field' })
  expect(await inPage('#note')).toBe('')
})

test.each(['page', 'part of the page'])('the %s is scrolled far from the field', async (what) => {
  const { page, insert } = await open('/app/react', 'textarea')
  await page.evaluate((isPart) => {
    document.body.style.paddingBlockEnd = '6000px'
    document.documentElement.style.overflow = isPart ? 'hidden' : ''
    if (isPart) document.body.style.cssText += 'overflow: auto; height: 500px'
    for (const each of [document.documentElement, document.body]) each.scrollTop = 5000
  }, what !== 'page')
  expect((await page.locator('textarea').boundingBox())?.y).toBeLessThan(-2000)
  expect(await insert()).toMatchObject({ outcome: 'inserted', label: 'Anteckning' })
  expect(await inPage('textarea')).toBe(content.text)
})

test('autosave replaces the field between the press and the insertion', async () => {
  await note()
  const replaced = await insertAfter(() => {
    const field = document.querySelector('#note')
    field?.replaceWith(field.cloneNode(true))
  })
  expect(replaced).toEqual({ ok: false, code: 'page-changed' })
  expect(await inPage('#note')).toBe('')
})

test('the page goes elsewhere while the plan comes in', async () => {
  const { insert } = await text(() =>
    document.addEventListener('paste', () => location.assign('/plain?elsewhere')),
  )
  expect(await insert()).toBe('page-changed')
})

test.each<[string, () => void, number]>([
  [
    'autosave replaces a text field with what it was told',
    () =>
      document.querySelector('#note')?.addEventListener('input', (event) => {
        const field = event.target as HTMLTextAreaElement
        const other = field.cloneNode() as HTMLTextAreaElement
        other.value = field.value
        field.replaceWith(other)
      }),
    4,
  ],
  [
    'autosave replaces a text field with an empty one',
    () =>
      document.querySelector('#note')?.addEventListener('input', (event) => {
        const field = event.target as HTMLTextAreaElement
        const other = field.cloneNode() as HTMLTextAreaElement
        other.value = ''
        field.replaceWith(other)
      }),
    0,
  ],
  [
    'the application cuts the text',
    () =>
      document.querySelector('#note')?.addEventListener('input', (event) => {
        const field = event.target as HTMLTextAreaElement
        field.value = field.value.slice(0, 160)
      }),
    1,
  ],
  [
    'the application cuts the text a little later',
    () =>
      document.querySelector('#note')?.addEventListener('input', (event) => {
        const field = event.target as HTMLTextAreaElement
        setTimeout(() => {
          field.value = field.value.slice(0, 160)
        }, 200)
      }),
    1,
  ],
])('%s: the user is told to look, and how much is there', async (_, misbehave, found) => {
  const { insert } = await note(misbehave)
  expect(await insert()).toMatchObject({ outcome: 'look', found, of: 4 })
})

test('an application that puts its old text back took nothing', async () => {
  const { insert } = await note(() =>
    document.querySelector('#note')?.addEventListener('input', (event) => {
      const field = event.target as HTMLTextAreaElement
      field.value = ''
    }),
  )
  expect(await insert()).toMatchObject({ outcome: 'not-taken', found: 0 })
})

test('a caret inside a word loses nothing of the word', async () => {
  const { page, insert, saved } = await note()
  await page.keyboard.type('Skolgång')
  for (const _ of 'gång') await page.keyboard.press('ArrowLeft')
  expect(await insert()).toMatchObject({ outcome: 'inserted' })
  expect(await saved()).toBe(`Skol\n${content.text}\ngång`)
})

test('of 200 fields, only the one with the caret takes the plan', async () => {
  const { page, insert } = await open('/plain', '#f137', () => {
    const fields = Array.from(
      { length: 200 },
      (_, number) => `<textarea id="f${number}"></textarea>`,
    )
    document.body.insertAdjacentHTML('beforeend', fields.join(''))
  })
  expect(await insert()).toMatchObject({ outcome: 'inserted' })
  const filled = await page.evaluate(() =>
    [...document.querySelectorAll('textarea')].flatMap(({ id, value }) => (value ? [id] : [])),
  )
  expect(filled.filter((id) => id !== 'locked')).toEqual(['f137'])
})

test('of two editors with the focus in neither, none is guessed', async () => {
  const { insert } = await open('/bare', '', () => {
    const other = document.querySelector('#text')?.cloneNode(true)
    if (other) document.body.append(other)
  })
  expect(await insert()).toBe('no-field')
})
