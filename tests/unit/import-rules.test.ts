import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../setup/root.ts'
import { findCycle, readImports } from './tree/imports.ts'
import { breaches, readRules } from './tree/rules.ts'
import { readCode } from './tree/source-files.ts'

describe('the code keeps to the table in lib/README.md', () => {
  const code = readCode()
  const imports = readImports(code)
  const rules = readRules(readFileSync(join(root, 'lib/README.md'), 'utf8'))

  test('every import is allowed', () => {
    expect(breaches(imports, rules)).toEqual([])
  })

  test('no file imports itself by way of others', () => {
    expect(findCycle(imports)).toBeUndefined()
  })

  /** What comes with a file when it is loaded. */
  const packagesWith = (file: string): readonly string[] => {
    const reached = new Set([file])
    const packages = new Set<string>()
    for (const each of reached) {
      for (const { to, isPackage, isType } of imports.filter(({ from }) => from === each)) {
        if (!isType) (isPackage ? packages : reached).add(to)
      }
    }
    return [...packages]
  }

  test.each(['host', 'read', 'point'])(
    'no package gets into a page with the script %s',
    (script) => {
      expect(packagesWith(`entrypoints/${script}.ts`)).toEqual(['wxt/utils/define-unlisted-script'])
    },
  )

  test.each(['schema', 'create', 'rows', 'shield', 'answers/answer'])(
    'what a plan holds is known without a parser in plan/%s',
    (name) => {
      expect(packagesWith(`lib/plan/${name}.ts`)).toEqual([])
    },
  )

  // The widget's copy of zod's core has less than zod (setup/own-parser.ts): a plan could get through unread.
  test('a plan’s schema asks zod for nothing that the widget leaves out', () => {
    const asks = [...code].filter(([, text]) => text.includes("'zod/v4/core'"))
    expect(asks.map(([path]) => path)).toEqual(['lib/plan/schema-of.ts'])
    const leftOut = /Discriminated|Literal|Enum|Check(?!Overwrite|<)|Promise|async/
    expect(asks.map(([, text]) => leftOut.exec(text)?.[0])).toEqual([undefined])
  })

  test('entry points only compose: 30 lines at most, and the element that has an interface', () => {
    const long = [...code].filter(
      ([path, source]) =>
        path.startsWith('entrypoints/') &&
        source.trimEnd().split('\n').length > (path.endsWith('/element.tsx') ? 80 : 30),
    )
    expect(long.map(([path]) => path)).toEqual([])
  })
})

describe('the test itself finds what breaks the rules', () => {
  const rules = readRules(`
| folder | may import | packages |
| --- | --- | --- |
| \`lib/result\` | | |
| \`lib/plan\` | \`lib/result\` | \`preact/hooks\` |
| \`lib/vault\` | types of \`lib/session/ports\` | |
| \`lib/session\` | \`lib/plan\` | |
| \`entrypoints\` | \`lib/*\` | \`wxt/*\` |
`)
  const found = (path: string, source: string) =>
    breaches(readImports(new Map([[path, source]])), rules)

  test.each([
    ['lib/plan/a.ts', "import { ok } from '../result.ts'"],
    ['lib/plan/a.ts', "import { b } from './deep/b.ts'"],
    ['lib/plan/a.ts', "import { useRef } from 'preact/hooks'"],
    ['lib/vault/a.ts', "import type { Clock } from '../session/ports/clock.ts'"],
    ['entrypoints/a.ts', "import {\n  b,\n} from '../lib/vault/b.ts'\nimport 'wxt/utils/x'"],
    ['lib/plan/a.ts', "const text = `it comes from 'elsewhere'`"],
  ])('allows in %s: %s', (path, source) => {
    expect(found(path, source)).toEqual([])
  })

  test.each([
    ['lib/result.ts', "import { a } from './plan/a.ts'"],
    ['lib/plan/a.ts', "import { h } from 'preact'"],
    ['lib/plan/a.ts', "import {\n  h,\n} from 'preact'"],
    ['lib/plan/a.ts', "export const b = 1\nexport * from '../session/b.ts'"],
    ['lib/plan/a.ts', "import '../../entrypoints/b.ts'"],
    ['lib/session/a.ts', "const b = await import('../vault/b.ts')"],
    ['lib/vault/a.ts', "import { type Clock } from '../session/ports/clock.ts'"],
    ['lib/vault/a.ts', "import type { State } from '../session/state.ts'"],
    ['lib/elsewhere/a.ts', "import { a } from './b.ts'"],
  ])('refuses in %s: %s', (path, source) => {
    expect(found(path, source)).toHaveLength(1)
  })

  test('finds a ring, also of types', () => {
    const ring = new Map([
      ['lib/a.ts', "import { b } from './b.ts'"],
      ['lib/b.ts', "import type { c } from './c.ts'"],
      ['lib/c.ts', "import { b } from './b.ts'"],
    ])
    expect(findCycle(readImports(ring))).toEqual(['lib/b.ts', 'lib/c.ts', 'lib/b.ts'])
  })
})
