import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../setup/root.ts'
import { declarations } from '../setup/widget/declarations.ts'
import { typeOf } from '../setup/widget/type-of.ts'
import { packages } from '../world/packages.ts'

const folder = 'entrypoints/widget/package'
/** As an import writes it, on Windows too. */
const checkout = root.replaceAll('\\', '/')
const text = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the types of the package', () => {
  let project: string
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'sip-types-'))
    symlinkSync(packages, join(project, 'node_modules'), 'junction')
    cpSync(join(root, folder), project, { recursive: true })
    writeFileSync(join(project, 'sip-plan.d.ts'), declarations())
  })
  afterAll(() => rmSync(project, { recursive: true }))

  /** What the compiler says of one file beside the declarations. */
  const compiled = (name: string, source: string, ...options: string[]): string => {
    writeFileSync(join(project, name), source)
    const strict = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--exactOptionalPropertyTypes',
    ]
    const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'ES2024,DOM']
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    try {
      const all = ['--ignoreConfig', ...strict, ...modules, ...options, name]
      return execFileSync(process.execPath, [tsc, ...all], { cwd: project, encoding: 'utf8' })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }

  test('are those of the source, both ways', () => {
    const source = `
import type * as given from './sip-plan.js'
import type { openVault } from './sip-plan-vault.js'
import type { recordFrame } from './sip-plan-record.js'
import type * as vault from '${checkout}/lib/widget/vault-store.ts'
import type * as record from '${checkout}/lib/widget/record-frame.ts'
import type { Plan, Receipt } from '${checkout}/lib/plan/schema.ts'
import type { SipPlanElement } from '${checkout}/lib/widget/element-interface.ts'
import type { SipPlanEvents } from '${checkout}/lib/widget/interface.ts'
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
type Like<One, Other> = [One, Other] extends [Other, One] ? true : false
export const plan: Like<given.Plan, Plan> = true
export const kept: Like<typeof openVault, typeof vault.openVault> = true
export const framed: Like<typeof recordFrame, typeof record.recordFrame> = true
export const receipt: Like<given.Receipt, Receipt> = true
export const members: Same<keyof given.SipPlanElement, keyof SipPlanElement> = true
export const events: Like<given.SipPlanEvents, SipPlanEvents> = true
// @ts-expect-error
export const different: Like<Omit<given.Plan, 'goals'>, Plan> = true
`
    expect(compiled('same.ts', source, '--allowImportingTsExtensions', '--skipLibCheck')).toBe('')
  }, 60_000)

  test.each(['react', 'preact'])(
    'know the element in JSX of %s',
    (library) => {
      const source = `
import type {} from './${library}'
import type { Plan } from './sip-plan.js'
export const one = (plan: Plan, seen: (plan: Plan) => void) => (
  <sip-plan plan={plan} view="checklist" onsip-change={(event) => seen(event.detail.plan)} />
)
// @ts-expect-error: there is no such view.
export const other = <sip-plan view="nothing" />
`
      const jsx = ['--jsx', 'react-jsx', '--jsxImportSource', library, '--skipLibCheck']
      expect(compiled(`${library}.test.tsx`, source, ...jsx)).toBe('')
    },
    60_000,
  )

  test('say at once where a kind of schema is not written yet', () => {
    expect(() => typeOf({ apart: 'private' })).toThrow('apart')
  })
})

type Named = { readonly name: string }
type Manifest = {
  readonly modules: readonly [
    {
      readonly declarations: readonly [
        Readonly<Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts', Named[]>> & {
          readonly cssProperties: readonly Named[]
        },
      ]
    },
  ]
}
const [
  {
    declarations: [element],
  },
] = (JSON.parse(text(`${folder}/custom-elements.json`)) as Manifest).modules

describe('the manifest', () => {
  const names = (all: readonly Named[]) => all.map(({ name }) => name).sort()
  const found = (source: string, mark: RegExp) => [...source.matchAll(mark)].map(([, name]) => name)

  test('has the properties and methods of the interface', () => {
    const source = text('lib/widget/element-interface.ts').split('export type')[0] ?? ''
    const all = found(source, /^ {2}(?:readonly |get )?(\w+)(?:\(.*\))?: /gm)
    expect(names(element.members)).toEqual([...new Set(all)].sort())
  })

  test('has the events that are announced', () => {
    const source = text('lib/widget/interface.ts')
    expect(names(element.events)).toEqual(found(source, /^ {2}'(sip-[\w-]+)'/gm).sort())
  })

  test('names custom properties that the styles have', () => {
    const tokens = found(text('components/styles/tokens.css'), /^ {2}(--[\w-]+):/gm)
    expect(names(element.cssProperties).filter((name) => !tokens.includes(name))).toEqual([])
  })

  test.each(['README.md', `${folder}/CHANGELOG.md`])('says no more and no less than %s', (path) => {
    const known = [...element.attributes, ...element.events, ...element.slots, ...element.cssParts]
    const isRange = /^field-[2-7]$/
    const missing = names(known).filter(
      (name) =>
        name !== 'lang' && !isRange.test(name) && !new RegExp(`[\`(]${name}\\b`).test(text(path)),
    )
    expect(missing).toEqual([])
    const methods = element.members.filter((each) => 'return' in each)
    expect(
      names(methods).filter((name) => !text(path).includes(name) && !/Validity$/.test(name)),
    ).toEqual([])
    const events = found(text(path), /`(sip-[a-z-]+)`/g).filter(
      (name) => !/^sip-plan|^sip-panelen/.test(name ?? ''),
    )
    expect(events.filter((name) => !names(element.events).includes(name ?? ''))).toEqual([])
  })
})

test('the change log tells of the version that is built', () => {
  const { version } = JSON.parse(text('package.json'))
  expect(text(`${folder}/CHANGELOG.md`)).toContain(`\n## ${version}\n`)
})
