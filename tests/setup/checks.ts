import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { hasWorldPackages } from './prepare-packages.mjs'
import { root } from './root.ts'

const modules = (path: string) => join(root, 'node_modules', path)

const types = () =>
  hasWorldPackages()
    ? { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit'] }
    : {
        name: 'types of the product (those of the tests with npm test)',
        program: 'typescript/bin/tsc',
        args: ['--project', 'tests/setup/product.tsconfig.json'],
      }

const checks = () => [
  types(),
  {
    name: 'lint and format',
    program: '@biomejs/biome/bin/biome',
    args: ['check', '--config-path=.biome.json', '--error-on-warnings'],
  },
]

const run = (program: string, args: readonly string[]) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [modules(program), ...args], {
      cwd: root,
      stdio: 'inherit',
    })
    child.on('close', (code) => resolve(code === 0))
  })

export type Count = { readonly passed: number; readonly failed: number }

/** Holds the code to its types, its lint rules and its format; counts each as one. */
export const runChecks = async (): Promise<Count> => {
  let passed = 0
  const all = checks()
  for (const { name, program, args } of all) {
    const ok = await run(program, args)
    console.log(`${ok ? '✓' : '✗'} ${name}`)
    if (ok) passed += 1
  }
  return { passed, failed: all.length - passed }
}
