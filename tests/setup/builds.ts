import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildExtension } from './build-extension.ts'
import { buildForWorld } from './build-for-world.ts'
import { inputsHash, isBuilt, noteBuilt } from './build-state.ts'
import { buildWidget, hasWidget } from './build-widget.ts'
import { root } from './root.ts'

const builds = ['chrome-mv3', 'firefox-mv3']
const manifests = builds.flatMap((build) => [
  `.output/${build}/manifest.json`,
  `.output/world/${build}/manifest.json`,
])

const all = async (zips: boolean) => {
  const hash = inputsHash()
  await rm(join(root, '.output/built.txt'), { force: true })
  await buildExtension({ zips })
  for (const build of builds) buildForWorld(build)
  if (hasWidget()) await buildWidget()
  else console.log('No widget yet: entrypoints/widget/index.ts is missing.')
  noteBuilt(hash)
}

/** Builds the extension and the widget anew, with zip files to hand out. */
export const buildAll = (): Promise<void> => all(true)

/** Builds only when something that goes into the builds has changed; true when it did. */
export const buildIfChanged = async (): Promise<boolean> => {
  const files = hasWidget() ? [...manifests, '.output/widget/sip-plan.js'] : manifests
  if (isBuilt(inputsHash(), files)) return false
  await all(false)
  return true
}
