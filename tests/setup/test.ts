import { parseArgs } from 'node:util'
import { buildIfChanged } from './builds.ts'
import { runChecks } from './checks.ts'
import { prepareWorldPackages } from './prepare-packages.mjs'
import { runTests, type TestsRun } from './run-tests.ts'

// `npm test -- NAME …` runs the files whose path holds a name, `-t WORDS` the tests whose name matches.

const { values, positionals: files } = parseArgs({
  options: { testNamePattern: { type: 'string', short: 't' } },
  allowPositionals: true,
})
const isAll = files.length === 0 && !values.testNamePattern

const build = async () => {
  try {
    console.log('Building the extension and the widget …')
    console.log((await buildIfChanged()) ? '✓ builds' : '✓ builds (nothing changed)')
    return true
  } catch (error) {
    console.error(error)
    console.log('✗ builds; the tests that need them are left out')
    return false
  }
}

const broken = (error: unknown): TestsRun => {
  console.error(error)
  return { passed: 0, failed: 1, leftOut: [] }
}

if (isAll) {
  // The types of the tests are checked as well. Where the packages cannot be had, `runTests` says so.
  await prepareWorldPackages().catch(() => {})
  console.log('Checking types, lint and format …')
}
const checked = isAll ? await runChecks() : { passed: 0, failed: 0 }
const tested = await runTests(files, { ...values, build }).catch(broken)
for (const line of tested.leftOut) console.log(line)

// The last line is for whoever reads the output by machine: nothing may follow it.
const failed = checked.failed + tested.failed
process.stdout.write(`${checked.passed + tested.passed} passed, ${failed} failed\n`, () =>
  process.exit(failed > 0 ? 1 : 0),
)
