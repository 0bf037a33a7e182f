import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

export type Bundle = { readonly script: string; readonly style: string }

const folder = fileURLToPath(new URL('apps/', import.meta.url))

/** An application in `apps/`; undefined where there is no such application. */
export const bundled = async (name: string): Promise<Bundle | undefined> => {
  const entry = (await readdir(folder)).find((file) => /^\.jsx?$/.test(file.replace(name, '')))
  return entry ? bundleApplication(join(folder, entry)) : undefined
}

const svelte: Plugin = {
  name: 'svelte',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined
    const { compile } = await import('svelte/compiler')
    return compile(code, { filename: id, css: 'injected' }).js
  },
}

const vue: Plugin = {
  name: 'vue',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return undefined
    const { compileScript, parse } = await import('vue/compiler-sfc')
    const compilerOptions = { isCustomElement: (name: string) => name.includes('-') }
    const { content } = compileScript(parse(code, { filename: id }).descriptor, {
      ...{ id, inlineTemplate: true, templateOptions: { compilerOptions } },
    })
    return { code: content, moduleType: 'ts' }
  },
}

/** The examples of the widget's package stand outside the world, and are bundled with its packages. */
const packagesForExamples: Plugin = {
  name: 'packages-for-examples',
  enforce: 'pre',
  resolveId(source, importer) {
    const isExample = /[\\/]widget[\\/]package[\\/]examples[\\/]/.test(importer ?? '')
    if (!isExample || /^[./\0]|^[a-z]:/i.test(source)) return undefined
    return this.resolve(source, folder, { skipSelf: true })
  },
}

type Options = {
  readonly minify?: boolean
  /** Packages that are taken for others, such as an older version of one. */
  readonly alias?: Readonly<Record<string, string>>
  /** Packages that stay outside, each with the address where the page has it. */
  readonly served?: Readonly<Record<string, string>>
}

const bundles = new Map<string, Promise<Bundle>>()

/** One application and all that it imports, as one script and one style sheet; bundled once. */
export const bundleApplication = (input: string, options: Options = {}): Promise<Bundle> => {
  const key = JSON.stringify([input, options])
  const bundle = bundles.get(key) ?? bundleAnew(input, options)
  bundles.set(key, bundle)
  return bundle
}

const bundleAnew = async (
  input: string,
  { minify = false, alias = {}, served = {} }: Options,
): Promise<Bundle> => {
  const { build } = await import('vite')
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [packagesForExamples, svelte, vue],
    resolve: { dedupe: ['@tiptap/core', '@tiptap/pm'], alias },
    // A test runner's own environment would bring in the development calls.
    oxc: {
      jsx: { runtime: 'automatic', importSource: 'react', development: false },
      decorator: { legacy: true },
    },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify,
      assetsInlineLimit: 1_000_000,
      chunkSizeWarningLimit: 40_000,
      rolldownOptions: {
        input,
        external: Object.keys(served),
        output: { codeSplitting: false, paths: { ...served } },
        checks: { eval: false },
      },
    },
  })
  const [output] = [result].flat()
  const parts = output && 'output' in output ? output.output : []
  const script = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n')
  const style = parts
    .flatMap((part) => (part.type === 'asset' && /\.css$/.test(part.fileName) ? [part.source] : []))
    .join('\n')
  if (!script) throw new Error(`${input} was not bundled.`)
  return { script, style }
}
