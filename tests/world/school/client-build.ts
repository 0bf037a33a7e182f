import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packages } from '../packages.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const output = join(root, '.output', 'world', 'school')

/** The folder of the bundled client; bundles it first if anything that goes into it has changed. */
export async function builtClient(): Promise<string> {
  const target = join(output, await fingerprint())
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}.${Date.now()}`
  await bundle(draft)
  await mkdir(output, { recursive: true })
  try {
    await rename(draft, target)
  } catch (error) {
    // Another start was first with the same bundle.
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}

async function bundle(folder: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // The same bundle wherever it is made: a test run would otherwise get React's other half.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(here, 'client', 'main.tsx'),
        output: { entryFileNames: 'school.js', assetFileNames: 'school[extname]' },
      },
    },
  })
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const sources = (await readdir(join(here, 'client'))).map((name) => join(here, 'client', name))
  const manifests = [
    ...['react', 'react-dom', 'ckeditor5'].map((name) => join(packages, name, 'package.json')),
    join(root, 'node_modules/vite/package.json'),
  ]
  const shared = [join(here, 'note.ts'), join(here, 'students.ts'), fileURLToPath(import.meta.url)]
  for (const path of [...sources.sort(), ...shared, ...manifests]) hash.update(await readFile(path))
  return hash.digest('hex').slice(0, 16)
}
