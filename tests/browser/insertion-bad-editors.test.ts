import { expect, test } from 'vitest'
import { badFields } from './bad-field.ts'
import { sentences } from './sample-content.ts'

const open = badFields()
const text = (misbehave?: () => void) => open('/bare', '#text', misbehave)

test.each<[string, () => void, object]>([
  [
    'asks a question on paste',
    () =>
      document.addEventListener('paste', (event) => {
        event.preventDefault()
        const dialog = document.body.appendChild(document.createElement('dialog'))
        dialog.append('Behålla formateringen?')
        dialog.showModal()
      }),
    { outcome: 'look', found: 0 },
  ],
  [
    'swallows a paste',
    () => document.addEventListener('paste', (event) => event.preventDefault()),
    { outcome: 'not-taken', found: 0 },
  ],
  [
    'shows a paste only when its server has answered',
    () =>
      document.addEventListener('paste', (event) => {
        event.preventDefault()
        const html = event.clipboardData?.getData('text/html') ?? ''
        setTimeout(() => {
          const field = document.querySelector('#text')
          if (field) field.innerHTML = html
        }, 1500)
      }),
    { outcome: 'inserted', found: 4 },
  ],
  [
    'puts a paste in twice',
    () =>
      document.addEventListener('paste', (event) => {
        event.preventDefault()
        const html = event.clipboardData?.getData('text/html') ?? ''
        const field = document.querySelector('#text')
        if (field) field.innerHTML = html + html
      }),
    { outcome: 'look' },
  ],
  [
    'puts a paste into another field',
    () => {
      const other = document.body.appendChild(document.createElement('div'))
      other.contentEditable = 'true'
      document.addEventListener('paste', (event) => {
        event.preventDefault()
        other.innerHTML = event.clipboardData?.getData('text/html') ?? ''
      })
    },
    { outcome: 'look', found: 4 },
  ],
  [
    'is replaced as soon as it has the plan',
    () => {
      const field = document.querySelector('#text')
      field?.addEventListener('input', () => field.replaceWith(field.cloneNode(true)))
    },
    { outcome: 'look', found: 4 },
  ],
  [
    'sets its own quotation marks and spaces',
    () => {
      const field = document.querySelector('#text')
      field?.addEventListener('input', () => {
        field.innerHTML = field.innerHTML.replaceAll(' ', '&nbsp;')
      })
    },
    { outcome: 'inserted', found: 4 },
  ],
])('an editor that %s', async (_, misbehave, receipt) => {
  const { insert } = await text(misbehave)
  expect(await insert()).toMatchObject(receipt)
})

test('an editor that shows its old content again is not tried a second time', async () => {
  const { page, insert } = await text(() => {
    const field = document.querySelector('#text')
    Object.assign(window, { times: 0 })
    field?.addEventListener('input', () => {
      ;(window as unknown as { times: number }).times++
      setTimeout(() => {
        field.innerHTML = '<p><br></p>'
      }, 100)
    })
  })
  expect(await insert()).toMatchObject({ outcome: 'not-taken', found: 0 })
  expect(await page.evaluate('times')).toBe(1)
})

test('an editor that throws away what the user had written: the user is told to look', async () => {
  const { page, insert } = await text(() =>
    document.addEventListener('paste', (event) => {
      event.preventDefault()
      const field = document.querySelector('#text')
      if (field) field.innerHTML = event.clipboardData?.getData('text/html') ?? ''
    }),
  )
  await page.keyboard.type('Det jag hade skrivit')
  expect(await insert()).toMatchObject({ outcome: 'look' })
})

const readable = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

test('an editor that lets the browser paste into a hidden field of its own', async () => {
  const { insert, saved } = await text(() => {
    const field = document.querySelector<HTMLElement>('#text')
    const bin = document.body.appendChild(document.createElement('div'))
    bin.contentEditable = 'true'
    bin.style.cssText = 'position:fixed;left:-5000px;height:1px;overflow:hidden'
    field?.addEventListener('paste', () => {
      bin.focus()
      setTimeout(() => {
        field.innerHTML = bin.innerHTML
        bin.replaceChildren()
        field.focus()
      }, 1)
    })
  })
  expect(await insert()).toMatchObject({ outcome: 'inserted', found: 4 })
  const html = readable(await saved())
  for (const sentence of sentences) expect(html).toContain(sentence)
})

test('an editor that lets the browser paste into a hidden place within its field', async () => {
  const { page, insert, saved } = await text(() => {
    const field = document.querySelector<HTMLElement>('#text')
    field?.addEventListener('paste', () => {
      const kept = getSelection()?.getRangeAt(0)
      const bin = field.appendChild(document.createElement('div'))
      bin.style.cssText = 'position:absolute;left:-5000px;width:1px;height:1px;overflow:hidden'
      getSelection()?.selectAllChildren(bin)
      setTimeout(() => {
        bin.remove()
        kept?.insertNode(document.createRange().createContextualFragment(bin.innerHTML))
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, 1)
    })
  })
  await page.keyboard.type('Det jag hade skrivit')
  expect(await insert()).toMatchObject({ outcome: 'inserted', found: 4 })
  const html = readable(await saved())
  for (const sentence of sentences) expect(html.split(sentence)).toHaveLength(2)
  expect(html).toContain('Det jag hade skrivit')
})

test('an editor of YUI, which gives every node a number and keeps the page itself', async () => {
  const { insert, saved } = await text(() => {
    const field = document.querySelector('#text')
    const line = field?.appendChild(document.createElement('p'))
    line?.append(document.createElement('br'))
    for (const node of [field, line]) if (node) Object.assign(node, { _yuid: 'yui_3_18_1_1_1' })
  })
  expect(await insert()).toMatchObject({ outcome: 'inserted', found: 4 })
  const html = readable(await saved())
  for (const sentence of sentences) expect(html.split(sentence)).toHaveLength(2)
})
