import { existsSync } from 'node:fs'
import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './record-in-panel.ts'

/**
 * Folder of the extension as it was built, or of the build that `EXTENSION_FOLDER` names; throws
 * where there is none.
 */
export const builtExtension = async (): Promise<string> => {
  if (process.env.EXTENSION_FOLDER) return process.env.EXTENSION_FOLDER
  const folder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))
  if (!existsSync(folder)) throw new Error('Build the extension first: npm run build')
  return folder
}

/** A copy of the built extension whose page script knows no editor by its marks. */
export const withoutRecognition = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sip-extension-'))
  await cp(await builtExtension(), folder, { recursive: true })
  const script = await bundle(
    `import { listenForPanel } from '../../lib/hosts/listen.ts'
    listenForPanel(document)`,
    { '/known-editors.ts': 'export const knownEditor = () => undefined' },
  )
  await writeFile(join(folder, 'host.js'), script)
  return folder
}
