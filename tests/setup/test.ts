import { buildIfChanged } from './builds.ts'
import { type Count, runChecks } from './checks.ts'
import { runTests } from './run-tests.ts'

const filters = process.argv.slice(2)

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

const broken = (error: unknown): Count => {
  console.error(error)
  return { passed: 0, failed: 1 }
}

const none: Count = { passed: 0, failed: 0 }
if (filters.length === 0) console.log('Checking types, lint and format …')
const checked = filters.length === 0 ? await runChecks() : none
const tested = await runTests(filters, { build }).catch(broken)

// The last line is for whoever reads the output by machine: nothing may follow it.
const failed = checked.failed + tested.failed
process.stdout.write(`${checked.passed + tested.passed} passed, ${failed} failed\n`, () =>
  process.exit(failed > 0 ? 1 : 0),
)
