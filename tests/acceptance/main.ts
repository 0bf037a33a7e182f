import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../setup/root.ts'
import { createBackend } from '../world/backend/backend.ts'
import { holds, runProbes } from './run-probes.ts'
import { pageOf, textOf } from './table.ts'

// npm run test:fhir -- --base URL --token T: what holds on that server. Without an address the
// backend of this repository is asked, and the page about it written.

const { values } = parseArgs({ options: { base: { type: 'string' }, token: { type: 'string' } } })
const own = values.base === undefined ? await createBackend({ data: ':memory:' }) : undefined
const findings = await runProbes(values.base ?? own?.url ?? '', values.token)
console.log(textOf(findings))
if (own) writeFileSync(join(root, '.github/fhir-acceptance.md'), pageOf(findings))
await own?.close()
process.exitCode = holds(findings) ? 0 : 1
