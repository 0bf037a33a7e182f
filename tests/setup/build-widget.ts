import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, type InlineConfig, type Plugin } from 'vite'
import { ownExports } from './own-exports.ts'
import { ownMethods } from './own-methods.ts'
import { ownParser } from './own-parser.ts'
import { root } from './root.ts'
import { buildClassic } from './widget/classic.ts'
import { ownSizes } from './widget/own-sizes.ts'
import { classicFile, packWidget } from './widget/package.ts'

const entry = join(root, 'entrypoints/widget/index.ts')
/** What a page may load beside the element. */
const beside = {
  vault: join(root, 'lib/widget/vault-store.ts'),
  record: join(root, 'lib/widget/record-frame.ts'),
}
/** Where the widget is built. */
export const widgetFolder = join(root, '.output/widget')

/** False as long as the widget has no entry point to build. */
export const hasWidget = (): boolean => existsSync(entry)

/**
 * Files of the widget know what is in the first by the names that it has there: a second name for each
 * would weigh 400 bytes. The one that pages may import keeps its own.
 */
const ownNames: Plugin = {
  name: 'own-names',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []))
    const core = chunks.find(({ fileName }) => fileName === 'sip-plan.js')
    const list = core && /export\{([^}]*)\};?\s*(?=\/\/#|$)/.exec(core.code)
    if (!core || !list) throw new Error('The widget is no file')
    const locals = new Map(
      (list[1] ?? '').split(',').map((each) => {
        const [local = '', name = local] = each.split(' as ')
        return [name, local]
      }),
    )
    const [, short = ''] =
      chunks.flatMap(({ code }) => /export\{([\w$]+) as SipPlanElement\}/.exec(code) ?? []) ?? []
    const element = locals.get(short)
    if (element === undefined) throw new Error('The widget exports no SipPlanElement')
    const names = [...new Set(locals.values())]
    core.code = core.code.replace(
      list[0],
      `export{${[...names, `${element} as SipPlanElement`].join(',')}};`,
    )
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(
        /import\{([^}]*)\}from(["'`])\.\/sip-plan\.js\2/g,
        (_all, taken: string, quote: string) => {
          const renamed = taken.split(',').map((each) => {
            const [name = '', here = name] = each.split(' as ')
            const local = locals.get(name)
            if (local === undefined) throw new Error(`The widget has no ${name}`)
            return local === here ? local : `${local} as ${here}`
          })
          return `import{${renamed.join(',')}}from${quote}./sip-plan.js${quote}`
        },
      )
    }
  },
}

/**
 * The plan's parser is made of zod's core; what `zod/mini` takes of the core is a copy that comes later,
 * or the first view would wait for it.
 */
const parserApart: Plugin = {
  name: 'parser-apart',
  enforce: 'pre',
  async resolveId(source, importer) {
    const isWithin = importer?.endsWith('?later') && source.startsWith('.')
    if (source !== 'zod/mini' && !isWithin) return undefined
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found && `${found.id}?later`
  },
}

/**
 * How `<sip-plan>` is built: one ES module, and beside it the parts that few need, or not at once.
 * The forms, other languages, the work around the plan and the way to a server come from the same
 * folder when they are asked for.
 */
export const widgetBuild = (options: BuildOptions): InlineConfig => ({
  configFile: false,
  root,
  publicDir: false,
  plugins: [ownExports, ownMethods, ownParser(), ownNames, ownSizes, parserApart],
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ...options,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: false,
    lib: { entry: { entry, ...beside }, formats: ['es'] },
    // The bundler leaves the spaces in a library; this one is loaded as it is.
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: ({ name }) => (name === 'entry' ? 'entry.js' : `sip-plan-${name}.js`),
        chunkFileNames: ({ name }) => (name === 'core' ? 'sip-plan.js' : `sip-plan-${name}.js`),
        comments: false,
        // What the plan needs at once is one file, what one writes in it another, and what hands it
        // off a third; the rest comes when it is asked for.
        codeSplitting: {
          groups: [
            { name: 'core', test: /entrypoints[\\/]widget/, priority: 2 },
            {
              name: 'forms',
              test: /forms[\\/]field-form|plan[\\/](join-windows|merge|take-back)/,
              priority: 1,
            },
            {
              name: 'handoff',
              test: /plan[\\/]handoff-line|handing-off|handoff-way|receiver-line/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
})

/** Builds `<sip-plan>` as a module and as a classic script, with all that is handed out beside them. */
export const buildWidget = async (): Promise<void> => {
  const { NODE_ENV = '' } = process.env
  // A test run has another, and what it built would not be what is handed out.
  process.env.NODE_ENV = 'production'
  try {
    await build(widgetBuild({ outDir: widgetFolder, emptyOutDir: true }))
    await buildClassic(entry, widgetFolder, classicFile)
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
  // It says no more than that the element stands in the other file.
  rmSync(join(widgetFolder, 'entry.js'))
  packWidget(widgetFolder)
}
