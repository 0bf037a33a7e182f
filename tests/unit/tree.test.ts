import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../setup/root.ts'
import { type Files, readCode, readFiles } from './tree/source-files.ts'

const topLevel = [
  'LICENSE',
  'README.md',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
]

/** What git is told to pass over; git itself may be missing, or refuse another owner's folder. */
const passedOver = ['.git', '.output', '.wxt', '.data', 'node_modules']
const top = readdirSync(root).filter((name) => !passedOver.includes(name) && !/\.log$/.test(name))

const filesUnder = (path: string): readonly string[] =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path))
        .filter((name) => !passedOver.includes(name))
        .flatMap((name) => filesUnder(`${path}/${name}`))
    : [path]

const pathsWith = (files: Files, mark: RegExp) =>
  [...files].filter(([, source]) => mark.test(source)).map(([path]) => path)

const lines = (source: string) => source.trimEnd().split('\n').length

const code = readCode()
const tests = readFiles(['tests/**/*.{ts,tsx,mjs,js}'])

describe('the tree', () => {
  test('has nothing at the top but what is agreed', () => {
    expect(top.filter((name) => !name.startsWith('.') && !topLevel.includes(name))).toEqual([])
  })

  test('has no file of code beyond 250 lines', () => {
    const long = [...code, ...tests].filter(([, source]) => lines(source) > 250)
    expect(long.map(([path]) => path)).toEqual([])
  })

  test('names no folder of a machine and no package registry', () => {
    const text = top.flatMap(filesUnder).filter((path) => !/\.(png|ico|woff2?|zip|gz)$/.test(path))
    const files = new Map(text.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
    const folder = /(?<![\w./:-])\/(?:work|home\/\w|root|Users\/\w)\/|[A-Z]:\\Users\\/
    const registry = /"resolved": "https?:|registry\.(?:npmjs|yarnpkg)\.|^_authToken|^registry=/m
    const own = 'tests/unit/tree.test.ts'
    const found = [...pathsWith(files, folder), ...pathsWith(files, registry)]
    expect(found.filter((path) => path !== own)).toEqual([])
  })
})

describe('the code', () => {
  test('writes nothing to the console: it could hold what a child has said', () => {
    expect(pathsWith(code, /\bconsole\s*[.[]/)).toEqual([])
  })

  test('has no box of the browser for a day or a time: it differs by language, and takes the year 202611', () => {
    expect(pathsWith(code, /type=["'{]*(?:date|time|month|week|datetime-local)["']/)).toEqual([])
  })

  test('makes days and instants in lib/dates alone, so that no two places reckon differently', () => {
    const made = pathsWith(
      code,
      /\bnew Date\(|\bDate\.UTC\b|\bIntl\.DateTimeFormat\b|\bEurope\/Stockholm\b/,
    )
    expect(made.filter((path) => !path.startsWith('lib/dates/'))).toEqual([])
  })

  test('cuts no day out of an instant where it is shown or counted from: at night it is another in Sweden', () => {
    const cut = pathsWith(code, /\.slice\(0, 10\)/)
    expect(cut.filter((path) => /^(?:components|lib\/process)\//.test(path))).toEqual([])
  })

  test('makes no list with Array.from: MooTools 1.4 has its own, which maps nothing', () => {
    expect(pathsWith(code, /(?<!\w)Array\.from\(/)).toEqual([])
  })

  test('has no test that is left out or runs alone', () => {
    const mark = /\b(?:test|it|describe)\.(?:only|skip|todo)\b|\b[xf](?:it|describe)\(/
    expect(pathsWith(tests, mark)).toEqual([])
  })

  test('shows a page in another size or other colours by setView, which waits for its next frame', () => {
    const unwaited = pathsWith(tests, /\.(?:setViewportSize|emulateMedia)\(/)
    expect(unwaited).toEqual(['tests/browser/view.ts'])
  })
})
