import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../setup/root.ts'

/** Files by their path from the root, with `/` on every system. */
export type Files = ReadonlyMap<string, string>

/** The files that the patterns name, with what they hold; not those in `but`. */
export const readFiles = (patterns: readonly string[], but: readonly string[] = []): Files =>
  new Map(
    globSync(patterns, { cwd: root, exclude: [...but, '**/node_modules/**'], withFileTypes: true })
      .filter((at) => at.isFile())
      .map((at) => join(at.parentPath, at.name))
      .sort()
      .map((file) => [
        file.slice(root.length + 1).replaceAll('\\', '/'),
        readFileSync(file, 'utf8'),
      ]),
  )

/** The code that is shipped. What the widget's package says of it, and shows others, is no code. */
export const readCode = (): Files =>
  readFiles(['{lib,components,entrypoints}/**/!(*.d).{ts,tsx}'], ['entrypoints/widget/package/**'])
