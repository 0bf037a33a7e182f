// @ts-check
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepareChromium } from './prepare-chromium.mjs'
import { prepareFirefox } from './prepare-firefox.mjs'
import { prepareNode } from './prepare-node.mjs'
import { preparePackages, prepareWorldPackages } from './prepare-packages.mjs'
import { SetupProblem, say } from './say.mjs'

// The way in to every command of package.json. Nothing is installed yet when it starts, and Node
// may be 20: so it is plain JavaScript, as is all that it imports.

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @type {Record<string, { script: string, needs?: (() => Promise<void>)[] }>} */
const commands = {
  start: { script: 'tests/setup/start.ts', needs: [prepareWorldPackages, prepareChromium] },
  dev: { script: 'tests/setup/dev/main.ts', needs: [prepareWorldPackages, prepareChromium] },
  // What a test needs beyond the packages is prepared when it is known which tests are to run.
  test: { script: 'tests/setup/test.ts' },
  check: { script: 'tests/setup/check.ts' },
  build: { script: 'tests/setup/build.ts' },
  'build:fhir': { script: 'tests/setup/build-fhir.ts', needs: [prepareWorldPackages] },
  world: { script: 'tests/world/main.ts', needs: [prepareWorldPackages] },
  backend: { script: 'tests/world/backend/main.ts', needs: [prepareWorldPackages] },
  'test:insertion': {
    script: 'tests/insertion/main.ts',
    needs: [prepareWorldPackages, prepareChromium, prepareFirefox],
  },
  'test:handoff': { script: 'tests/faults/main.ts', needs: [prepareWorldPackages] },
  'test:fhir': { script: 'tests/acceptance/main.ts', needs: [prepareWorldPackages] },
  bench: { script: 'tests/setup/bench.ts', needs: [prepareWorldPackages, prepareChromium] },
}

/** A log keeps every colour code as text. @type {NodeJS.ProcessEnv} */
const plain = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' }

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]

const run = async () => {
  if (!command) throw new SetupProblem(`Commands: ${Object.keys(commands).join(', ')}.`)
  if (!existsSync(join(root, command.script))) throw new SetupProblem(`${name} is not built yet.`)
  await preparePackages()
  const node = await prepareNode(root)
  for (const prepare of command.needs ?? []) await prepare()

  const child = spawn(node, [command.script, ...args], {
    cwd: root,
    stdio: 'inherit',
    // What the command starts in turn finds the same Node.
    env: { ...plain, ...process.env, PATH: dirname(node) + delimiter + process.env.PATH },
  })
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
  // Ctrl+C reaches the child by itself; it decides when we end.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
}

run().catch((problem) => {
  say(problem instanceof SetupProblem ? problem.message : String(problem?.stack ?? problem))
  process.exitCode = 1
})
