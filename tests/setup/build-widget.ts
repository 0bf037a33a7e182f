import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ownMethods } from './own-methods.ts'
import { root } from './root.ts'
import { buildClassic } from './widget/classic.ts'
import { classicFile, packWidget } from './widget/package.ts'

const entry = join(root, 'entrypoints/widget/index.ts')
/** What a page may load beside the element. */
const beside = {
  vault: join(root, 'lib/widget/vault-store.ts'),
  record: join(root, 'lib/widget/record-frame.ts'),
}
const outDir = join(root, '.output/widget')

/** False as long as the widget has no entry point to build. */
export const hasWidget = (): boolean => existsSync(entry)

/**
 * Builds `<sip-plan>` as one ES module, and beside it the parts that few need: other languages, the
 * work around the plan and the way to a server come from the same folder when they are asked for.
 */
export const buildWidget = async (): Promise<void> => {
  await build({
    configFile: false,
    root,
    publicDir: false,
    plugins: [ownMethods],
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: { entry, ...beside }, formats: ['es'] },
      // The bundler leaves the spaces in a library; this one is loaded as it is.
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: ({ name }) => (name === 'entry' ? 'entry.js' : `sip-plan-${name}.js`),
          chunkFileNames: ({ name }) => (name === 'core' ? 'sip-plan.js' : `sip-plan-${name}.js`),
          minifyInternalExports: false,
          // What the plan needs at once is one file; the rest comes when it is asked for.
          codeSplitting: { groups: [{ name: 'core', test: /entrypoints[\\/]widget/ }] },
        },
      },
    },
  })
  // It says no more than that the element stands in the other file.
  rmSync(join(outDir, 'entry.js'))
  await buildClassic(entry, outDir, classicFile)
  packWidget(outDir)
}
