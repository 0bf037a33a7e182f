import { posix } from 'node:path'
import type { Files } from './source-files.ts'

export interface Import {
  readonly from: string
  /** A path from the root for a file of ours, else the name of a package. */
  readonly to: string
  readonly isPackage: boolean
  readonly isType: boolean
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`=();]*?\sfrom\s+)?'([^']+)'/gm
const call = /\bimport\(\s*'([^']+)'/g

const importsOf = (from: string, source: string): Import[] => {
  const found = [
    ...[...source.matchAll(statement)].map(([, type, name = '']) => ({ name, isType: !!type })),
    ...[...source.matchAll(call)].map(([, name = '']) => ({ name, isType: false })),
  ]
  return found.map(({ name, isType }) => {
    const isPackage = !name.startsWith('.')
    const path = posix.join(posix.dirname(from), name.replace(/\?.*$/, ''))
    return { from, to: isPackage ? name : path, isPackage, isType }
  })
}

/** Every import and re-export of the files, `import()` too. */
export const readImports = (files: Files): Import[] =>
  [...files].flatMap(([path, source]) => importsOf(path, source))

/** The first ring of files that import each other, or none. Types count: a ring is a tangle. */
export const findCycle = (imports: readonly Import[]): readonly string[] | undefined => {
  const next = Map.groupBy(
    imports.filter(({ isPackage }) => !isPackage),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const { to } of next.get(file) ?? []) {
      const cycle = visit(to, [...path, file])
      if (cycle) return cycle
    }
    done.add(file)
    return undefined
  }
  for (const file of next.keys()) {
    const cycle = visit(file, [])
    if (cycle) return cycle
  }
  return undefined
}
