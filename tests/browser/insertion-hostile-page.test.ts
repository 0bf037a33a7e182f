import { expect, test } from 'vitest'
import { badFields } from './bad-field.ts'
import { content } from './sample-content.ts'

const open = badFields()

test.each([
  ['/plain', '#note', '#title'],
  ['/bare', '#text', '#other'],
])(
  'a page that moves the focus gets nothing into another field: %s',
  async (path, field, other) => {
    const { page, record } = await open(path, field, () => {
      if (document.querySelector('#title')) return
      document.body.insertAdjacentHTML('beforeend', '<div id="other" contenteditable="true"></div>')
    })
    const located = await record.locate()
    if (!located.ok) throw new Error(located.code)
    await page.evaluate(
      ([mine, theirs]) => {
        const thief = document.querySelector<HTMLElement>(theirs ?? '')
        document.querySelector(mine ?? '')?.addEventListener('focus', () => thief?.focus())
        thief?.focus()
      },
      [field, other],
    )
    await record.insert(located.value[0], content)
    const stolen = await page.evaluate((selector) => {
      const thief = document.querySelector<HTMLInputElement>(selector)
      return thief?.value ?? thief?.textContent
    }, other)
    expect(stolen).toBe('')
  },
)

test('a page that redefines what an event is made with changes nothing', async () => {
  const { insert } = await open('/bare', '#text', () => {
    for (const name of ['DataTransfer', 'ClipboardEvent', 'InputEvent', 'SubmitEvent', 'WeakRef']) {
      Object.defineProperty(window, name, {
        value: class {
          constructor() {
            throw new Error('taken')
          }
        },
      })
    }
    Element.prototype.querySelectorAll = () => document.createDocumentFragment().childNodes as never
    document.execCommand = () => true
    crypto.randomUUID = () => '0-0-0-0-0'
  })
  expect(await insert()).toMatchObject({ outcome: 'inserted', found: 4 })
})

test('a page that listens to everything hears of the chosen text and nothing else', async () => {
  const { page, insert } = await open('/bare', '#text', () => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const { dispatchEvent, addEventListener } = EventTarget.prototype
    const words = (event: Event) => {
      const { clipboardData } = event as ClipboardEvent
      const { dataTransfer, data } = event as InputEvent
      for (const carried of [clipboardData, dataTransfer]) {
        for (const type of carried?.types ?? []) heard.push(carried?.getData(type) ?? '')
      }
      if (typeof data === 'string') heard.push(data)
      const { detail } = event as CustomEvent
      if (detail && typeof detail !== 'number') heard.push(JSON.stringify(detail))
    }
    for (const name of Object.keys(HTMLElement.prototype).concat('message', 'paste', 'focusin')) {
      window.addEventListener(name.replace(/^on/, ''), words, true)
    }
    EventTarget.prototype.dispatchEvent = function (event) {
      words(event)
      return dispatchEvent.call(this, event)
    }
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      // Whoever listens under a name of its own is listened to.
      addEventListener.call(this, type, (event) => words(event), true)
      return addEventListener.call(this, type, ...rest)
    }
  })
  await insert()
  const heard = await page.evaluate<string[]>('heard')
  expect(heard).toContain(content.text)
  const sanitised = content.html.replaceAll('<br/>', '<br>').replaceAll(/(?<=&lt;\/?\w+)>/g, '&gt;')
  const chosen = [content.text, sanitised]
  expect(heard.filter((words) => !chosen.some((each) => each.includes(words)))).toEqual([])
})

test('a page that floods messages and events', async () => {
  const { insert } = await open('/plain', '#note', () => {
    const noise = {
      kind: 'insert',
      field: 'x',
      id: 1,
      token: 'x',
      content: { html: '', text: 'x' },
    }
    setInterval(() => {
      for (let each = 0; each < 300; each++) {
        window.postMessage(noise, '*')
        document.dispatchEvent(new CustomEvent('record', { detail: noise }))
        document.dispatchEvent(new Event('selectionchange'))
      }
    }, 1)
  })
  expect(await insert()).toMatchObject({ outcome: 'inserted', found: 4 })
})

test.each(['mce-content-body', 'jodit-wysiwyg', 'note-editable', 'cke_editable'])(
  'a framework’s own content that bears the mark of an editor, %s, is not written past it',
  async (mark) => {
    const { page, insert } = await open('/app/react')
    const field = page.locator('[contenteditable]').first()
    await field.evaluate((element, name) => element.classList.add(name), mark)
    await field.click()
    const before = await field.textContent()
    expect(await insert()).toMatchObject({ outcome: 'not-taken', found: 0 })
    expect(await field.textContent()).toBe(before)
  },
)

test('a plain surface that bears the mark of a model editor ends honestly', async () => {
  const { insert, saved } = await open('/bare', '#text', () => {
    document.querySelector('#text')?.classList.add('ProseMirror')
    Object.assign(window, { listensForPanel: true, listening: true })
  })
  expect(await insert()).toMatchObject({ outcome: 'not-taken', found: 0 })
  expect(await saved()).toBe('<p><br></p>')
})

test('elements that take the names of the document’s own calls end in an honest answer', async () => {
  const { insert } = await open('/bare', '#text', () => {
    const names = ['execCommand', 'getSelection', 'createTreeWalker', 'createRange']
    document.body.insertAdjacentHTML(
      'beforeend',
      names.map((name) => `<img alt="" name="${name}">`).join(''),
    )
  })
  const said = await insert()
  expect(typeof said === 'string' || ['look', 'not-taken'].includes(said.outcome)).toBe(true)
})
