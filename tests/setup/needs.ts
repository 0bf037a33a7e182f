import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readImports } from '../unit/tree/imports.ts'
import { readFiles } from '../unit/tree/source-files.ts'
import { chromiumAdvice, findChromium } from './find-chromium.mjs'
import { findFirefox, findXvfb, firefoxAdvice, xvfbAdvice } from './find-firefox.mjs'
import { prepareChromium } from './prepare-chromium.mjs'
import { prepareFirefox } from './prepare-firefox.mjs'
import { hasWorldPackages, prepareWorldPackages } from './prepare-packages.mjs'
import { root } from './root.ts'

/** What a test file needs beyond Node and the product's own packages. */
export type Need = {
  readonly name: string
  /** Files and packages: a test that imports one of them, near or far, needs it. */
  readonly importedAs: readonly string[]
  /** Installs it where that is ours to do. */
  prepare(): Promise<void>
  /** How to get it, in one line; nothing where it is there. */
  missing(): string | undefined
}

type Manifest = Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>

const packagesOf = (manifest: string): readonly string[] => {
  const read = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as Partial<Manifest>
  return Object.keys({ ...read.dependencies, ...read.devDependencies })
}
const own = packagesOf('package.json')
const worlds = packagesOf('tests/world/package.json').filter((name) => !own.includes(name))

const needs: readonly Need[] = [
  {
    name: 'the test world’s packages',
    importedAs: ['tests/world/packages.ts', ...worlds],
    prepare: prepareWorldPackages,
    missing: () =>
      hasWorldPackages()
        ? undefined
        : 'The test world’s packages could not be installed: run "npm ci" in tests/world to see why.',
  },
  {
    name: 'Chromium',
    importedAs: ['tests/browser/chromium-path.ts'],
    prepare: prepareChromium,
    missing: () => (findChromium() ? undefined : chromiumAdvice),
  },
  {
    name: 'Firefox',
    importedAs: ['tests/browser/firefox/firefox.ts'],
    prepare: prepareFirefox,
    missing: () => (findFirefox() ? undefined : firefoxAdvice),
  },
  {
    name: 'Xvfb',
    importedAs: ['tests/browser/window/display.ts'],
    prepare: prepareFirefox,
    missing: () => (findXvfb() ? undefined : xvfbAdvice),
  },
]

/** `@scope/name/part` and `name/part` are parts of the package `@scope/name` and `name`. */
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name

/** Tells of a file all that it imports, near or far: files by their path from the root, and packages. */
const readReach = (): ((file: string) => ReadonlySet<string>) => {
  const imports = readImports(readFiles(['tests/**/*.{ts,tsx}']))
  const next = Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  )
  return (file) => {
    const reached = new Set([file])
    for (const each of reached) {
      for (const { to, isPackage } of next.get(each) ?? []) {
        reached.add(isPackage ? packageOf(to) : to)
      }
    }
    return reached
  }
}

/** What each of the test files needs; `files` are paths from the root. */
export const needsOf = (files: readonly string[]): ReadonlyMap<string, readonly Need[]> => {
  const reach = readReach()
  return new Map(
    files.map((file) => {
      const reached = reach(file)
      return [file, needs.filter(({ importedAs }) => importedAs.some((each) => reached.has(each)))]
    }),
  )
}
