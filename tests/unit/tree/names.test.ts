import { describe, expect, test } from 'vitest'
import { type Export, exportsOf, sharedNames, unusedExports } from './exports.ts'
import { readCode } from './source-files.ts'

const code = readCode()
const exported = exportsOf(code)

/** Folders whose files say one thing each in their own way: its name is the same in all of them. */
const aspects = [
  {
    why: 'the words of one screen, in each language',
    folders: /^lib\/i18n\/[a-z]{2}\//,
  },
  {
    why: 'one field or answer: what it is, when it is answered, how a record has it, and its FHIR resource',
    folders: /^lib\/(?:plan\/(?:answers|template|record-text)|fhir)\/[a-z-]+\.ts$/,
  },
  {
    why: 'one kind of answer: what the schema takes, how it is declared, and how a line of text has it',
    folders: /^lib\/plan\/(?:answers\/definition|kind-schemas|output\/slots)\.ts$/,
  },
  {
    why: 'the element, and its interface for those who embed it',
    folders:
      /^(?:entrypoints\/widget\/(?:element\.tsx|index\.ts)|lib\/widget\/element-interface\.ts)$/,
  },
]
const isOneThing = (files: readonly string[]): boolean =>
  aspects.some(({ folders }) => files.every((file) => folders.test(file)))

/** The words of a screen are named after it, and beside them stands the thing that the screen shows. */
const isWordsOfScreen = ({ name, file }: Export): boolean =>
  /^lib\/i18n\/[a-z]{2}\//.test(file) &&
  file.endsWith(`/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`)

const shared = [...sharedNames(exported.filter((each) => !isWordsOfScreen(each)))].filter(
  ([, files]) => !isOneThing(files),
)

/** What the widget's package gives to those who embed it: its modules, and the types of its declarations. */
const isPublic = (file: string): boolean =>
  /^lib\/widget\/(?:interface|element-interface|record-frame|vault-store)\.ts$/.test(file)

/** Exported though no other file of the product imports it, and why. */
const exportedForOthers: Readonly<Record<string, string>> = {
  asWritten: 'the tests compare what two plans say by how a party stands in a record',
  elements: 'the compiler asks it for each answer, and tests/unit/every-answer holds FHIR to it',
  plainAnswer: 'no answer is plain yet; tests/unit/made-up-answer adds one',
}

describe('a name means one thing in the whole tree', () => {
  test('what two files export under one name is one thing', () => {
    expect(shared).toEqual([])
  })

  test('nothing is exported that only tests use, or nobody', () => {
    const unused = unusedExports(exported, code).filter(({ file }) => !isPublic(file))
    expect(unused.filter(({ name }) => !(name in exportedForOthers))).toEqual([])
    const names = unused.map(({ name }) => name)
    expect(Object.keys(exportedForOthers).filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('the test itself finds what breaks the rules', () => {
  const files = new Map([
    ['lib/a.ts', 'export const x = 1\nexport type Y = string\nexport async function z() {}\n'],
    [
      'lib/b.ts',
      "import { x } from './a.ts'\nexport { x }\nexport { z } from './a.ts'\nexport const used = x\n",
    ],
    ['lib/c.ts', 'const w = 1\ntype Y = number\nexport { w, type Y }\n'],
    [
      'lib/d.ts',
      "const { used } = await import('./b.ts')\nimport type { Y as Other } from './a.ts'\n",
    ],
  ])

  test('one name from two files, and not what is passed on', () => {
    expect([...sharedNames(exportsOf(files))]).toEqual([['Y', ['lib/a.ts', 'lib/c.ts']]])
  })

  test('what nobody imports', () => {
    expect(unusedExports(exportsOf(files), files)).toEqual([
      { name: 'w', file: 'lib/c.ts' },
      { name: 'Y', file: 'lib/c.ts' },
    ])
  })
})
