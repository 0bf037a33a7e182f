import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const shipped = 'in-the-clear:none'
const inWorld = 'in-the-clear:localhost 127.0.0.1'

type Manifest = {
  optional_host_permissions: string[]
  content_security_policy: { extension_pages: string }
}

/**
 * What is shipped speaks to servers by https alone, and the test world has none. So the world has a
 * copy of each build that may also reach this machine: the same files, but for one word in the code
 * and the same in the manifest.
 */
export const buildForWorld = (build: string): void => {
  const folder = join(root, '.output/world', build)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, '.output', build), folder, { recursive: true })
  const changed = globSync('**/*.js', { cwd: folder }).filter((name) => {
    const code = readFileSync(join(folder, name), 'utf8')
    if (code.includes(shipped)) {
      writeFileSync(join(folder, name), code.replaceAll(shipped, inWorld))
      return true
    }
    return false
  })
  if (changed.length === 0) throw new Error(`Nothing in ${build} tells which hosts it may reach`)
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  manifest.optional_host_permissions.push('http://localhost/*')
  manifest.content_security_policy.extension_pages =
    manifest.content_security_policy.extension_pages.replace(
      'connect-src https:',
      'connect-src https: http://localhost:*',
    )
  writeFileSync(path, JSON.stringify(manifest))
}
