import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const tests = (folder: string) => `tests/${folder}/**/*.test.{ts,tsx}`
const apart = ['ui', 'contracts', 'browser'].map(tests)

/**
 * Four groups, one after the other: what needs nothing, what needs a document, what needs a server,
 * what needs a browser. Two files run at once in each: a file with a browser keeps little more than
 * one core busy. No test is tried twice.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Two files at once on two cores; the default leaves one core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What many files read is read once for each worker: the code, the schemas, the definitions of FHIR.
    isolate: false,
    setupFiles: ['tests/setup/own-globals.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [tests('**')],
          exclude: [...apart, '**/node_modules/**'],
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: [tests('ui')],
          environment: 'happy-dom',
          setupFiles: ['tests/setup/own-globals.ts', 'tests/setup/empty-page.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'contracts',
          include: [tests('contracts')],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [tests('browser')],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
