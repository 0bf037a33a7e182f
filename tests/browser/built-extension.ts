import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './record-in-panel.ts'

const built = async (build: string): Promise<string> => {
  const folder = fileURLToPath(new URL(`../../.output/world/${build}`, import.meta.url))
  if (!existsSync(folder)) throw new Error('Build the extension first: npm run build')
  return folder
}

/**
 * Folder of the extension as it was built, in the copy that may reach this machine
 * (tests/setup/build-for-world.ts), or of the build that `EXTENSION_FOLDER` names; throws
 * where there is none.
 */
export const builtExtension = async (): Promise<string> =>
  process.env.EXTENSION_FOLDER ?? built('chrome-mv3')

/** Folder of the add-on as it was built for Firefox; throws where there is none. */
export const builtAddOn = (): Promise<string> => built('firefox-mv3')

/** A copy of a build whose page script knows no editor by its marks. */
export const withoutRecognition = async (build = builtExtension): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sip-extension-'))
  await cp(await build(), folder, { recursive: true })
  const script = await bundle(
    `import { listenForPanel } from '../../lib/hosts/answer.ts'
    listenForPanel(document)`,
    { '/known-editors.ts': 'export const knownEditor = () => undefined' },
  )
  await writeFile(join(folder, 'host.js'), script)
  return folder
}

/**
 * A copy of the built extension that may reach one more origin: as if the user had said yes to the
 * browser's own question, which no driver can press.
 */
export const withGrant = async (origin: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sip-extension-'))
  await cp(await builtExtension(), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [`${origin}/*`] }))
  return folder
}
