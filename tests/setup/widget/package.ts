import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { declarations } from './declarations.ts'

const { version, license, description } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

/** The file that a page names which must know what it runs: the version is in its name. */
export const classicFile = `sip-plan-classic-${version}.js`

const manifest = {
  name: 'sip-plan',
  version,
  description,
  license,
  type: 'module',
  exports: {
    '.': { types: './sip-plan.d.ts', default: './sip-plan.js' },
    './classic': `./${classicFile}`,
    './vault': { types: './sip-plan-vault.d.ts', default: './sip-plan-vault.js' },
    './record': { types: './sip-plan-record.d.ts', default: './sip-plan-record.js' },
    './react': { types: './react.d.ts' },
    './preact': { types: './preact.d.ts' },
    './custom-elements.json': './custom-elements.json',
    './integrity.json': './integrity.json',
    './package.json': './package.json',
  },
  types: './sip-plan.d.ts',
  customElements: './custom-elements.json',
  sideEffects: true,
}

const json = (found: unknown) => `${JSON.stringify(found, undefined, 2)}\n`

/** What a browser compares a script with before it runs it (Subresource Integrity). */
const integrityOf = (content: Buffer) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`

/** Makes the folder of the built widget a package: types, manifest, integrity, documents. */
export const packWidget = (folder: string): void => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  cpSync(join(root, 'entrypoints/widget/package'), folder, { recursive: true })
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const integrity = Object.fromEntries(
    scripts.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]),
  )
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  for (const name of ['README.md', 'examples/classic.html']) {
    const named = readFileSync(join(folder, name), 'utf8')
      .replaceAll('{{classic}}', classicFile)
      .replaceAll('{{integrity}}', integrity[classicFile] ?? '')
    write(name, named)
  }
  write('package.json', json(manifest))
  write('integrity.json', json(integrity))
  write('sip-plan.d.ts', declarations())
}
