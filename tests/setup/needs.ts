import { readImports } from '../unit/tree/imports.ts'
import { readFiles } from '../unit/tree/source-files.ts'
import { chromiumAdvice, findChromium } from './find-chromium.mjs'
import { findFirefox, findXvfb, firefoxAdvice, xvfbAdvice } from './find-firefox.mjs'
import { prepareChromium } from './prepare-chromium.mjs'
import { prepareFirefox } from './prepare-firefox.mjs'

/** What a test file needs beyond Node and the packages. */
export type Need = {
  readonly name: string
  /** The file that finds it: a test that imports this file, near or far, needs it. */
  readonly file: string
  /** Installs it where that is ours to do. */
  prepare(): Promise<void>
  /** How to get it, in one line; nothing where it is there. */
  missing(): string | undefined
}

const needs: readonly Need[] = [
  {
    name: 'Chromium',
    file: 'tests/browser/chromium-path.ts',
    prepare: prepareChromium,
    missing: () => (findChromium() ? undefined : chromiumAdvice),
  },
  {
    name: 'Firefox',
    file: 'tests/browser/firefox/firefox.ts',
    prepare: prepareFirefox,
    missing: () => (findFirefox() ? undefined : firefoxAdvice),
  },
  {
    name: 'Xvfb',
    file: 'tests/browser/window/display.ts',
    prepare: prepareFirefox,
    missing: () => (findXvfb() ? undefined : xvfbAdvice),
  },
]

/** Every file that another imports in turn, by its path from the root. */
const readReach = (): ((file: string) => ReadonlySet<string>) => {
  const imports = readImports(readFiles(['tests/**/*.{ts,tsx}'], ['**/node_modules/**']))
  const next = Map.groupBy(
    imports.filter(({ isPackage, isType }) => !isPackage && !isType),
    ({ from }) => from,
  )
  return (file) => {
    const reached = new Set([file])
    for (const each of reached) for (const { to } of next.get(each) ?? []) reached.add(to)
    return reached
  }
}

/** What each of the test files needs; `files` are paths from the root. */
export const needsOf = (files: readonly string[]): ReadonlyMap<string, readonly Need[]> => {
  const reach = readReach()
  return new Map(
    files.map((file) => {
      const reached = reach(file)
      return [file, needs.filter((need) => reached.has(need.file))]
    }),
  )
}
