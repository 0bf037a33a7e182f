import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtExtension } from './built-extension.ts'

/**
 * A copy of the built extension that has been given leave for what it else asks for: the browser's
 * own question cannot be answered where it has no window.
 */
export const withLeave = async (...permissions: readonly string[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sip-extension-'))
  await cp(await builtExtension(), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] }
  manifest.permissions.push(...permissions)
  await writeFile(file, JSON.stringify(manifest))
  return folder
}
