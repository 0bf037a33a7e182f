import { posix } from 'node:path'
import type { Files } from './source-files.ts'

/** A name and the file that exports it. */
export interface Export {
  readonly name: string
  readonly file: string
}

const declaration =
  /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|abstract class|type|interface|enum) (\w+)/gm
const list = /^export (?:type )?\{([^}]*)\}(?! from)/gm
const named = /^(?:import|export) (?:type )?(?:\w+, )?\{([^}]*)\} from '(\.[^']+)'/gm
const whole = /import\(\s*'(\.[^']+)'|^(?:import|export) \* (?:as \w+ )?from '(\.[^']+)'/gm

const namesIn = (braces: string, part: 0 | 1): string[] =>
  braces
    .split(',')
    .map((each) => each.trim().replace(/^type /, ''))
    .filter((each) => each !== '')
    .map((each) => each.split(' as ')[part] ?? each.split(' as ')[0] ?? '')

/** Every name that a file declares and exports; what it passes on from another file is that file's. */
export const exportsOf = (files: Files): Export[] =>
  [...files].flatMap(([file, source]) => [
    ...[...source.matchAll(declaration)].map(([, name = '']) => ({ name, file })),
    ...[...source.matchAll(list)].flatMap(([, braces = '']) =>
      namesIn(braces, 1)
        .filter(
          (name) =>
            ![...source.matchAll(named)].some(([, taken = '']) => namesIn(taken, 1).includes(name)),
        )
        .map((name) => ({ name, file })),
    ),
  ])

/** The names that more than one file exports, with these files. */
export const sharedNames = (exported: readonly Export[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(exported, ({ name }) => name)]
      .map(([name, found]) => [name, [...new Set(found.map(({ file }) => file))]] as const)
      .filter(([, paths]) => paths.length > 1),
  )

/** The exports that none of the files imports. What `import()` brings counts where another file says its name. */
export const unusedExports = (exported: readonly Export[], files: Files): Export[] => {
  const used = new Set<string>()
  for (const [path, source] of files) {
    const at = (to: string) => posix.join(posix.dirname(path), to.replace(/\?.*$/, ''))
    for (const [, braces = '', to = ''] of source.matchAll(named)) {
      for (const name of namesIn(braces, 0)) used.add(`${at(to)} ${name}`)
    }
    for (const [, called, starred] of source.matchAll(whole)) {
      const file = at(called ?? starred ?? '')
      for (const each of exported) {
        if (each.file === file && (starred !== undefined || isSaidElsewhere(each, files))) {
          used.add(`${file} ${each.name}`)
        }
      }
    }
  }
  return exported.filter(({ name, file }) => !used.has(`${file} ${name}`))
}

const isSaidElsewhere = ({ name, file }: Export, files: Files): boolean =>
  [...files].some(([path, source]) => path !== file && new RegExp(`\\b${name}\\b`).test(source))
