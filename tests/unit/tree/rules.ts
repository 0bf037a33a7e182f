import type { Import } from './imports.ts'

interface Allowed {
  readonly name: string
  readonly typesOnly: boolean
}

/** What each folder may import besides itself. */
export type Rules = ReadonlyMap<string, readonly Allowed[]>

const namesIn = (cell: string): Allowed[] =>
  [...cell.matchAll(/(types of )?`([^`]+)`/g)].map(([, types, name = '']) => ({
    name,
    typesOnly: !!types,
  }))

/** Reads the table "folder, may import, packages" of a Markdown text. */
export const readRules = (markdown: string): Rules =>
  new Map(
    markdown
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => {
        const [, folder = '', ...cells] = line.split('|')
        return [folder.trim().replaceAll('`', ''), cells.flatMap(namesIn)]
      }),
  )

const covers = (name: string, target: string) =>
  name.endsWith('/*') ? target.startsWith(name.slice(0, -1)) : target === name

/** `lib/session` and `lib/session/ports` for a file in the latter; `lib/result` for that file. */
const foldersOf = (path: string) => {
  const parts = path.replace(/\.tsx?$/, '').split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

const isAllowed = (
  { to, isPackage, isType }: Import,
  home: string,
  allowed: readonly Allowed[],
) => {
  const targets = isPackage ? [to] : foldersOf(to)
  if (!isPackage && targets.includes(home)) return true
  return allowed.some(
    ({ name, typesOnly }) =>
      (isType || !typesOnly) && targets.some((target) => covers(name, target)),
  )
}

/** One line for each import that the rules do not allow. */
export const breaches = (imports: readonly Import[], rules: Rules): string[] =>
  imports.flatMap((each) => {
    const home = foldersOf(each.from).find((folder) => rules.has(folder))
    if (!home) return [`${each.from} is in no folder of the table in lib/README.md`]
    const ok = isAllowed(each, home, rules.get(home) ?? [])
    return ok ? [] : [`${each.from} may not import ${each.isType ? 'types of ' : ''}${each.to}`]
  })
