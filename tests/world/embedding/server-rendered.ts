import { fileURLToPath } from 'node:url'

const world = fileURLToPath(new URL('..', import.meta.url))

/** What an application's server sends of it, before there is any script. */
export const renderedBy = async (file: string, plan: unknown): Promise<string> => {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport<{ rendered(plan: unknown): string }>(
    fileURLToPath(new URL(file, import.meta.url)),
    {
      configFile: false,
      logLevel: 'error',
      // An example stands outside the world, and takes React from it.
      root: world,
      resolve: { dedupe: ['react'] },
      oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    },
  )
  return module.rendered(plan)
}
