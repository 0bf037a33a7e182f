import type { Page } from 'playwright-core'
import { type EditorCase, enter, wordsOf } from '../browser/editor-case.ts'
import type { RecordPage } from '../browser/record-page.ts'
import {
  atSecondTry,
  besideOwnPaste,
  type Cell,
  type Column,
  columns,
  fallsShort,
  format,
  inModel,
  isShort,
  isThere,
  type Outcome,
  type Standing,
  undo,
} from './cells.ts'

export type Cells = Partial<Record<Column, Cell>>

/** A target's page with the panel open beside it, or with the user's hand on Ctrl+V. */
export type Visited = Pick<RecordPage, 'page' | 'insert' | 'saved'> & { readonly byHand?: true }

/** One visit to the target's page, and the cells that come of it. */
type Visit = (editor: EditorCase, opened: Visited) => Promise<Cells>

/** Some applications hear of what was written when the field is left; then the focus goes back. */
const saved = async (editor: EditorCase, { page, saved }: Visited) => {
  if (!editor.late) return saved()
  await page.evaluate(() => {
    const left = document.activeElement as HTMLElement
    left.blur()
    left.focus()
  })
  return saved()
}

const insert = async (editor: EditorCase, opened: Visited): Promise<Outcome> => {
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
  const fits = (text: string) =>
    editor.oneLine
      ? /^\s*Före .* efter\s*$/.test(text)
      : /^\s*Före\s*\n\s*(\S+ )?Bakgrund i planen\s*\n/.test(text) &&
        /Planen slutar här\.\s*\n\s*efter\s*$/.test(text)
  const onLines = { fits, otherwise: 'not on lines of its own' }
  return { 'mid-line': inModel(editor, await insert(editor, opened), 1, onLines) }
}

const instead: Standing = {
  fits: (text) => !text.includes('Bort'),
  otherwise: 'the old text is still there',
}

const emptied: Visit = async (editor, opened) => {
  await enter(opened.page, editor)
  await type(opened.page, 'Bort igen')
  await opened.page.keyboard.press('ControlOrMeta+a')
  await opened.page.keyboard.press('Delete')
  return { emptied: inModel(editor, await insert(editor, opened), 1, instead) }
}

const selectAll: Visit = async (editor, opened) => {
  await enter(opened.page, editor)
  await type(opened.page, 'Bort igen')
  await opened.page.keyboard.press('ControlOrMeta+a')
  return { 'select-all': inModel(editor, await insert(editor, opened), 1, instead) }
}

const focusMoved: Visit = async (editor, opened) => {
  const { page } = opened
  await enter(page, editor)
  await type(page, 'Före')
  // By hand the user goes back to the field first.
  if (!opened.byHand) {
    await page.evaluate(() => {
      const button = document.createElement('button')
      button.textContent = 'Skriv ut'
      document.body.append(button)
      button.focus()
    })
  }
  const kept = {
    fits: (text: string) => /^\s*Före\s/.test(text),
    otherwise: 'not on lines of its own',
  }
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

type Open = () => Promise<Visited>

const goOn = async (visit: Visit, editor: EditorCase, open: Open): Promise<Cells> => {
  const opened = await open().catch(open)
  try {
    return await visit(editor, opened)
  } finally {
    await opened.page.close()
  }
}

/** A visit, and where a cell is not full the same visit by hand, to see how far that comes. */
const compared = async (
  visit: Visit,
  editor: EditorCase,
  open: Open,
  openByHand: Open,
): Promise<Cells> => {
  const cells = await goOn(visit, editor, open)
  const own = Object.values(cells).some(isShort) ? await goOn(visit, editor, openByHand) : {}
  return eachCell(cells, (cell, column) => besideOwnPaste(cell, own[column]))
}

const eachCell = (cells: Cells, change: (cell: Cell, column: Column) => Cell): Cells =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const cell = cells[column]
      return cell ? [[column, change(cell, column)]] : []
    }),
  )

/**
 * Goes on each visit, with a page of its own. A busy machine can starve a page: a visit that breaks
 * off, or has a cell that falls short, is gone on once more, and its cells say so. What was false
 * stays false.
 */
export const cellsOf = async (
  editor: EditorCase,
  open: Open,
  openByHand: Open,
  names?: readonly string[],
): Promise<Cells> => {
  const found: Cells = {}
  for (const visit of visitsFor(names)) {
    const goOnce = () => compared(visit, editor, open, openByHand)
    const first = await goOnce().catch((error) => console.error(`${editor.name}: ${error}`))
    if (first && !Object.values(first).some(fallsShort)) {
      Object.assign(found, first)
      continue
    }
    const second = await goOnce()
    Object.assign(
      found,
      eachCell(second, (cell, column) => atSecondTry(cell, first?.[column])),
    )
  }
  return found
}
