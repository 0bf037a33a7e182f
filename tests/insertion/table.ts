import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditorCase } from '../browser/editor-case.ts'
import { packages as worldsPackages } from '../world/packages.ts'
import { atAnyTry, type Cell, columns, isTrue, shown } from './cells.ts'
import type { Cells } from './visits.ts'

/** A row of the matrix as it is printed: the target first, then versions and cells. */
export type Row = readonly string[]

/** The rows for one browser, by target. */
export type Section = {
  readonly title: string
  readonly rows: ReadonlyMap<string, Row>
}

const head = ['target', 'version', ...columns, 'without recognition']

export const rowOf = (editor: EditorCase, on: Cells, off: Cells | undefined): Row => [
  editor.name,
  versionsOf(editor),
  ...columns.map((column) => (on[column] ? shown(on[column]) : '')),
  off ? difference(on, off) : '',
]

const asSaid = (cell: Cell) => atAnyTry(shown(cell))

const difference = (on: Cells, off: Cells): string => {
  const other = columns.flatMap((column) => {
    const [one, two] = [on[column], off[column]]
    return one && two && asSaid(one) !== asSaid(two) ? [`${column}: ${shown(two)}`] : []
  })
  return other.length === 0 ? 'same' : other.join('; ')
}

const versionsOf = ({ packages = [] }: EditorCase): string =>
  packages
    .slice(0, 1)
    .map((name) => {
      const file = join(worldsPackages, name, 'package.json')
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
    })
    .join()

const line = (row: Row) => `| ${row.join(' | ')} |`
/** Where nothing was claimed there is no format and no undo to judge. */
const cellsIn = (row: Row) =>
  row.slice(2, 2 + columns.length).filter((cell) => cell !== '' && cell !== '–')

/** What a row comes to: everything, as far as the target's own paste goes, or not so far. */
const isFull = (row: Row) =>
  cellsIn(row).every((cell) => isTrue(cell) || cell.startsWith('as its own paste'))

export const falseIn = (section: Section): readonly string[] =>
  [...section.rows.values()]
    .filter((row) => row.join().includes('FALSE'))
    .map(([name = '']) => name)

/** The targets that come out otherwise when no editor is known by its marks. */
export const differing = (section: Section): readonly string[] =>
  [...section.rows.values()]
    .filter((row) => !['same', ''].includes(row.at(-1) ?? ''))
    .map(([name = '']) => name)

/** One line: how many targets and cells, how many of them full, how many false. */
export const countsOf = (section: Section): string => {
  const rows = [...section.rows.values()]
  const cells = rows.flatMap(cellsIn)
  const count = (fits: (cell: string) => boolean) => cells.filter(fits).length
  const other = differing(section)
  const rich = rows.filter((row) => row.at(-1) !== '')
  return [
    `${rows.length} targets, ${rows.filter(isFull).length} full or as their own paste`,
    `${cells.length} cells: ${count(isTrue)} true`,
    `${count((cell) => cell.startsWith('as its own'))} as its own paste`,
    `${count((cell) => cell.startsWith('clipboard'))} at the clipboard`,
    `${falseIn(section).length} false successes`,
    `without recognition ${other.length} of ${rich.length} rich targets differ${other.length > 0 ? ` (${other.join(', ')})` : ''}`,
  ].join(' · ')
}

const sectionText = (section: Section): string =>
  [
    `## ${section.title}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...[...section.rows.values()].map(line),
    '',
    countsOf(section),
    '',
  ].join('\n')

/** The sections of a matrix that was written before. */
export const sectionsIn = (text: string): readonly Section[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n')
      const rows = lines
        .filter((each) => each.startsWith('| ') && !/^\| (target|---) \|/.test(each))
        .map((each) => each.slice(2, -2).split(' | '))
      return { title, rows: new Map(rows.map((row) => [row[0] ?? '', row])) }
    })

/** The sections with one row more, or a row anew; the rows in the order of the list. */
export const withRow = (
  sections: readonly Section[],
  browser: string,
  title: string,
  row: Row,
  order: readonly string[],
): readonly Section[] => {
  const isThis = (each: Section) => each.title.startsWith(browser)
  const known = new Map(sections.find(isThis)?.rows).set(row[0] ?? '', row)
  const rows = order.flatMap((name): [string, Row][] => {
    const found = known.get(name)
    return found ? [[name, found]] : []
  })
  return [...sections.filter((each) => !isThis(each)), { title, rows: new Map(rows) }].toSorted(
    (a, b) => a.title.localeCompare(b.title),
  )
}

/** The whole matrix, to be read. */
export const matrixText = (sections: readonly Section[]): string => {
  const day = new Date().toISOString().slice(0, 10)
  return `# Inserting into each field and editor

Made by \`npm run test:insertion\`, last on ${day}, with the headings, lists and table of a plan and
text that looks like markup. Each cell is read from what the application would save, not from what it
shows.

- \`true\`: the whole plan, as often and where it should be; where it is not so, in words.
- \`as its own paste\`: the target’s own Ctrl+V on the same visit leaves the same behind.
- \`look\`: the user is told to read the field through before anything else; and how many of the
  sample’s sentences are in the model.
- \`clipboard\`: the plan is not in the field, the user is told why, and it is on the clipboard.
- \`at the second try\`: a visit that falls short is gone on once more by the command itself, since a busy
  machine can starve a page; a false success is never taken back by it.
- \`FALSE\`: a success that was claimed and is not in the model. Then the run fails.

The last column is the rich targets once more, alone and mid-line, with every known editor’s mark
taken out of the engine. At most two may differ, and none falsely, or the run fails.

${sections.map(sectionText).join('\n')}`
}
