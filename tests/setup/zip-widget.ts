import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
// The zip writer that the extension's bundler brings: no second one beside it.
import { createZip } from '@aklinker1/zero-zip'
import { root } from './root.ts'

/** Packs the widget as one zip file to hand out; its folder has the version in its name. */
export const zipWidget = async (): Promise<void> => {
  const folder = join(root, '.output/widget')
  if (!existsSync(join(folder, 'sip-plan.js'))) return
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const archive = createZip({ level: 9 })
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const path of found.filter((at) => at.isFile()).map((at) => join(at.parentPath, at.name))) {
    const file = relative(folder, path).replaceAll('\\', '/')
    archive.addFile(`sip-plan-${version}/${file}`, await readFile(path))
  }
  await writeFile(join(root, `.output/${name}-${version}-widget.zip`), await archive.toBuffer())
}
