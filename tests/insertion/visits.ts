import type { Page } from 'playwright-core'
import { type EditorCase, enter, wordsOf } from '../browser/editor-case.ts'
import type { RecordPage } from '../browser/record-page.ts'
import {
  type Cell,
  type Column,
  columns,
  format,
  inModel,
  isThere,
  type Outcome,
  undo,
} from './cells.ts'

export type Cells = Partial<Record<Column, Cell>>

/** One visit to the target's page with the panel open beside it, and the cells that come of it. */
type Visit = (editor: EditorCase, opened: RecordPage) => Promise<Cells>

/** Some applications hear of what was written when the field is left; then the focus goes back. */
const saved = async (editor: EditorCase, { page, saved }: RecordPage) => {
  if (!editor.late) return saved()
  await page.evaluate(() => {
    const left = document.activeElement as HTMLElement
    left.blur()
    left.focus()
  })
  return saved()
}

const insert = async (editor: EditorCase, opened: RecordPage): Promise<Outcome> => {
  const said = await opened.insert()
  return { said, saved: await saved(editor, opened) }
}

const type = async (page: Page, text: string) => {
  await page.keyboard.type(text, { delay: 5 })
}

/** The model until it is as it should be, or for so long that it will not be. */
const settled = async (read: () => Promise<string>, good: (text: string) => boolean) => {
  let text = await read()
  for (let tries = 0; tries < 15 && !good(text); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    text = await read()
  }
  return text
}

const alone: Visit = async (editor, opened) => {
  await enter(opened.page, editor)
  const outcome = await insert(editor, opened)
  const cells = { 'in model': inModel(editor, outcome), format: format(editor, outcome) }
  await opened.page.keyboard.press('ControlOrMeta+z')
  const after = await settled(
    () => saved(editor, opened),
    (text) => isThere(wordsOf(editor, text), 0),
  )
  return { ...cells, undo: undo(editor, outcome, after) }
}

const twice: Visit = async (editor, opened) => {
  await enter(opened.page, editor)
  await opened.insert()
  return { twice: inModel(editor, await insert(editor, opened), 2) }
}

const midLine: Visit = async (editor, opened) => {
  await enter(opened.page, editor)
  await type(opened.page, 'Före efter')
  for (const _ of ' efter') await opened.page.keyboard.press('ArrowLeft')
  const onLines = (text: string) =>
    editor.oneLine
      ? /^\s*Före .* efter\s*$/.test(text)
      : /^\s*Före\s*\n\s*(\S+ )?Bakgrund i planen\s*\n/.test(text) &&
        /Planen slutar här\.\s*\n\s*efter\s*$/.test(text)
  return { 'mid-line': inModel(editor, await insert(editor, opened), 1, onLines) }
}

const emptied: Visit = async (editor, opened) => {
  await enter(opened.page, editor)
  await type(opened.page, 'Bort igen')
  await opened.page.keyboard.press('ControlOrMeta+a')
  await opened.page.keyboard.press('Delete')
  const only = (text: string) => !text.includes('Bort')
  return { emptied: inModel(editor, await insert(editor, opened), 1, only) }
}

const selectAll: Visit = async (editor, opened) => {
  await enter(opened.page, editor)
  await type(opened.page, 'Bort igen')
  await opened.page.keyboard.press('ControlOrMeta+a')
  const only = (text: string) => !text.includes('Bort')
  return { 'select-all': inModel(editor, await insert(editor, opened), 1, only) }
}

const focusMoved: Visit = async (editor, opened) => {
  const { page } = opened
  await enter(page, editor)
  await type(page, 'Före')
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.textContent = 'Skriv ut'
    document.body.append(button)
    button.focus()
  })
  const kept = (text: string) => /^\s*Före\s/.test(text)
  return { 'focus moved': inModel(editor, await insert(editor, opened), 1, kept) }
}

const visits: Readonly<Record<string, Visit>> = {
  alone,
  twice,
  midLine,
  emptied,
  selectAll,
  focusMoved,
}

/** Every visit, or those that a shorter run goes on. */
export const visitsFor = (names: readonly string[] = Object.keys(visits)): readonly Visit[] =>
  names.flatMap((name) => visits[name] ?? [])

/** Goes on each visit, with a page of its own; a page that does not come up is opened once more. */
export const cellsOf = async (
  editor: EditorCase,
  open: () => Promise<RecordPage>,
  names?: readonly string[],
): Promise<Cells> => {
  let cells: Cells = {}
  for (const visit of visitsFor(names)) {
    const opened = await open().catch(open)
    try {
      cells = { ...cells, ...(await visit(editor, opened)) }
    } finally {
      await opened.page.close()
    }
  }
  return Object.fromEntries(
    columns.flatMap((column) => (cells[column] ? [[column, cells[column]]] : [])),
  )
}
