import type { Locator, Page } from 'playwright-core'

export type EditorCase = {
  readonly name: string
  readonly path: string
  /** The label that the receipt is to give. */
  readonly label: string
  readonly rich?: true
  readonly oneLine?: true
  /** Puts the caret into the field as a user does. */
  enter(page: Page): Promise<void>
  /** The text of what is saved, a line for each block. */
  words(saved: string): string
}

const click = (find: (page: Page) => Locator) => (page: Page) => find(page).click()
const asIs = (saved: string) => saved

const ofBlocks = (html: string) =>
  html
    .replace(/<br[^>]*>\s*(?=<\/)/g, '')
    .replace(/<\/(h\d|p|li|td|div)>|<br[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const plain = { words: asIs }
const rich = { words: ofBlocks, rich: true } as const
const text = click((page) => page.locator('#text'))

export const editorCases: readonly EditorCase[] = [
  {
    name: 'textarea',
    path: '/plain',
    label: 'Anteckning',
    enter: click((page) => page.locator('#note')),
    ...plain,
  },
  {
    name: 'text input',
    path: '/plain',
    label: 'Rubrik',
    oneLine: true,
    enter: click((page) => page.locator('#title')),
    ...plain,
  },
  {
    name: 'React textarea',
    path: '/react',
    label: 'Anteckning',
    enter: click((page) => page.locator('textarea')),
    ...plain,
  },
  {
    name: 'React input',
    path: '/react',
    label: 'Rubrik',
    oneLine: true,
    enter: click((page) => page.locator('input')),
    ...plain,
  },
  {
    name: 'textarea in a closed shadow root',
    path: '/closed',
    label: 'Anteckning',
    enter: click((page) => page.locator('closed-note')),
    ...plain,
  },
  {
    name: 'textarea in a frame',
    path: '/frame',
    label: 'Anteckning',
    enter: click((page) => page.frameLocator('iframe').locator('#note')),
    ...plain,
  },
  { name: 'contenteditable', path: '/bare', label: 'Journaltext', enter: text, ...rich },
  {
    name: 'contenteditable under a strict policy',
    path: '/strict/bare',
    label: 'Journaltext',
    enter: text,
    ...rich,
  },
  {
    name: 'contenteditable in a closed shadow root',
    path: '/closed?rich',
    label: 'Text',
    enter: click((page) => page.locator('closed-note')),
    ...rich,
  },
  {
    name: 'TinyMCE',
    path: '/tinymce',
    label: 'Bedömning',
    enter: click((page) => page.frameLocator('iframe').locator('body')),
    ...rich,
  },
  {
    name: 'CKEditor 5',
    path: '/ckeditor5',
    label: 'Elevhälsoanteckning',
    enter: click((page) => page.locator('.ck-editor__editable')),
    ...rich,
  },
]
