import { setTimeout } from 'node:timers/promises'
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node'
import type { Count } from './checks.ts'
import { root } from './root.ts'

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

export type TestOptions = {
  /** Called once before the first test that needs the builds; false leaves those tests out. */
  readonly build?: () => Promise<boolean>
}

/** Runs the test files that a filter names, or all of them, and counts what came of it. */
export const runTests = async (
  filters: readonly string[],
  { build }: TestOptions = {},
): Promise<Count> => {
  const vitest = await createVitest({
    root,
    config: 'tests/vitest.config.ts',
    watch: false,
    reporters: ['default'],
  })
  try {
    const found = await vitest.globTestSpecifications([...filters])
    if (found.length === 0) {
      console.error(`No test file matches ${filters.join(' ')}.`)
      return { passed: 0, failed: 1 }
    }
    await vitest.standalone()
    const built = found.some(needsBuild) && build ? await build() : true
    const specifications = built ? found : found.filter((each) => !needsBuild(each))
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      specifications,
      filters.length === 0,
    )
    return countOf(testModules, unhandledErrors.length + (built ? 0 : 1))
  } finally {
    await close(vitest)
  }
}
