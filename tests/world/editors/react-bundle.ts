import { fileURLToPath } from 'node:url'
import { build } from 'vite'

let bundled: Promise<string> | undefined

/** The script of the React page, bundled once. */
export const reactFields = (): Promise<string> => {
  bundled ??= bundle()
  return bundled
}

const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // A test runner's own environment would bring in the development calls.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: { input: fileURLToPath(new URL('react-fields.tsx', import.meta.url)) },
    },
  })
  const [output] = [result].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('The React page was not bundled.')
  return chunk.code
}
