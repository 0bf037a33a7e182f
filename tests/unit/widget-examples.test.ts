import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../setup/root.ts'
import { packWidget } from '../setup/widget/package.ts'
import { examples } from '../world/embedding/examples.ts'
import { packages } from '../world/packages.ts'

const folder = join(root, 'entrypoints/widget/package')
const text = (name: string) => readFileSync(join(folder, name), 'utf8')
const names = readdirSync(join(folder, 'examples')).sort()

test('the README shows each example as it is handed out, and there is no other', () => {
  const missing = names.filter(
    (name) => !text('README.md').includes(`\n${text(`examples/${name}`)}\`\`\`\n`),
  )
  expect(missing).toEqual([])
})

test('the page with live examples has them all', () => {
  const shown = Object.values(examples).flatMap(({ files }): readonly string[] => files)
  expect([...new Set(shown)].sort()).toEqual(names)
})

test('three lines of the example are the three lines of the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(readme).toContain(`\`\`\`html\n${text('examples/page.html')}\`\`\`\n`)
})

describe('with the types of the package', () => {
  let project: string
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'sip-examples-'))
    symlinkSync(packages, join(project, 'node_modules'), 'junction')
    packWidget(project)
    // SharePoint's packages cannot stand here: the names that the example takes of them stand in.
    const standIn = join(root, 'tests/world/embedding/mounts/sharepoint.stand-in.ts')
    const paths = Object.fromEntries(
      ['@microsoft/sp-webpart-base', '@microsoft/sp-property-pane'].map((name) => [
        name,
        [standIn],
      ]),
    )
    const strict = { strict: true, exactOptionalPropertyTypes: true, noImplicitOverride: true }
    const modules = { module: 'esnext', moduleResolution: 'bundler', lib: ['ES2024', 'DOM'] }
    const jsx = { jsx: 'react-jsx', experimentalDecorators: true, target: 'es2022' }
    const compilerOptions = { ...strict, ...modules, ...jsx, paths, noEmit: true }
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { ...compilerOptions, skipLibCheck: true, types: [] },
        include: ['examples'],
      }),
    )
  })
  afterAll(() => rmSync(project, { recursive: true }))

  /** What the compiler says of the examples, a line for each fault. */
  const compiled = (): string => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    try {
      return execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }

  test('every example compiles', () => expect(compiled()).toBe(''), 60_000)

  test('what is wrong in any of them is found', () => {
    const asked = /event\.detail\.plan|\(detail\.plan|plan\.region|agnosticRender/
    const compiles = names.filter((name) => /\.tsx?$/.test(name))
    for (const name of compiles) {
      const path = join(project, 'examples', name)
      writeFileSync(path, readFileSync(path, 'utf8').replace(asked, '$&Missing'))
    }
    const said = compiled()
    expect(compiles.filter((name) => !said.includes(`examples/${name}(`))).toEqual([])
  }, 60_000)
})
