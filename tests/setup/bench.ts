import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { buildIfChanged } from './builds.ts'
import { root } from './root.ts'

const wanted = process.argv.slice(2)
const benches = globSync('tests/bench/**/*.bench.ts', { cwd: root })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()

const run = (file: string) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [file], { cwd: root, stdio: 'inherit' })
    child.on('close', (code) => resolve(code === 0))
  })

if (benches.length === 0) console.log('There are no benchmarks yet (tests/bench/*.bench.ts).')
else await buildIfChanged()

// One after the other: two at once would measure each other.
for (const file of benches) {
  console.log(`\n${file}`)
  if (!(await run(file))) process.exitCode = 1
}
