import { relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node'
import type { Count } from './checks.ts'
import { needsOf } from './needs.ts'
import { root } from './root.ts'
import { SetupProblem, say } from './say.mjs'

/** What needs the built extension before it can run. */
const needsBuild = ({ project }: TestSpecification) => ['browser', 'bench'].includes(project.name)

const countOf = (modules: readonly TestModule[], unhandled: number): Count => {
  let passed = 0
  let failed = unhandled
  for (const module of modules) {
    const states = [...module.children.allTests()].map((each) => each.result().state)
    const bad = states.filter((state) => state === 'failed').length
    passed += states.filter((state) => state === 'passed').length
    // A file that cannot be loaded, or a hook that throws, fails no test of its own.
    failed += bad === 0 && module.state() === 'failed' ? 1 : bad
  }
  return { passed, failed }
}

/** A browser or server left open must not keep the last line from being printed. */
const close = (vitest: Vitest) => Promise.race([vitest.close(), setTimeout(10_000)])

/** Installs what the tests need where that can be done, and tells which of them lack something. */
const prepare = async (specifications: readonly TestSpecification[]) => {
  const pathOf = ({ moduleId }: TestSpecification) => relative(root, moduleId).replaceAll('\\', '/')
  const needs = needsOf(specifications.map(pathOf))
  for (const each of new Set([...needs.values()].flat().map((need) => need.prepare))) {
    await each().catch((problem) => {
      if (!(problem instanceof SetupProblem)) throw problem
      say(problem.message)
    })
  }
  return Map.groupBy(specifications, (each) =>
    needs
      .get(pathOf(each))
      ?.map((need) => need.missing())
      .find((advice) => advice !== undefined),
  )
}

export type TestOptions = {
  /** Called once before the first test that needs the builds; false leaves those tests out. */
  readonly build?: () => Promise<boolean>
  /** Only the tests whose full name matches this pattern. */
  readonly testNamePattern?: string
}

export type TestsRun = Count & {
  /** What could not be run here and why, a line for each reason. In CI each counts as failed too. */
  readonly leftOut: readonly string[]
}

/** Runs the test files that a filter names, or all of them, and counts what came of it. */
export const runTests = async (
  filters: readonly string[],
  { build, testNamePattern }: TestOptions = {},
): Promise<TestsRun> => {
  const vitest = await createVitest({
    root,
    config: 'tests/vitest.config.ts',
    watch: false,
    reporters: ['default'],
    ...(testNamePattern && { testNamePattern }),
  })
  try {
    const found = await vitest.globTestSpecifications([...filters])
    if (found.length === 0) {
      console.error(`No test file matches ${filters.join(' ')}.`)
      return { passed: 0, failed: 1, leftOut: [] }
    }
    const byReason = await prepare(found)
    const possible = byReason.get(undefined) ?? []
    const leftOut = [...byReason].flatMap(([reason, { length }]) =>
      reason ? [`Left out: ${length} test file${length === 1 ? '' : 's'}. ${reason}`] : [],
    )
    await vitest.standalone()
    const built = possible.some(needsBuild) && build ? await build() : true
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      built ? possible : possible.filter((each) => !needsBuild(each)),
      filters.length === 0,
    )
    const { passed, failed } = countOf(testModules, unhandledErrors.length + (built ? 0 : 1))
    if (passed + failed + leftOut.length === 0) {
      console.error(`No test has a name that matches ${testNamePattern}.`)
      return { passed, failed: 1, leftOut }
    }
    return { passed, failed: failed + (process.env.CI ? leftOut.length : 0), leftOut }
  } finally {
    await close(vitest)
  }
}
