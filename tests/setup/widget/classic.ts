import { build } from 'vite'
import { ownExports } from '../own-exports.ts'
import { ownMethods } from '../own-methods.ts'
import { root } from '../root.ts'
import { ownSizes } from './own-sizes.ts'

/** Builds `<sip-plan>` as one classic script with all its parts in it, beside the module. */
export const buildClassic = async (
  entry: string,
  outDir: string,
  fileName: string,
): Promise<void> => {
  await build({
    configFile: false,
    root,
    publicDir: false,
    plugins: [ownExports, ownMethods, ownSizes],
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'SipPlan', fileName: () => fileName },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  })
}
