import { runChecks } from './checks.ts'
import { runTests } from './run-tests.ts'

// The import rules and the rules of the tree are tests: they are part of what is checked.
const checked = await runChecks()
const ruled = await runTests(['tests/unit/import-rules.test.ts', 'tests/unit/tree.test.ts'])
process.exit(checked.failed + ruled.failed > 0 ? 1 : 0)
