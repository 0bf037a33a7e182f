import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.ts'

const page = join(root, '.github/performance.md')

/** Writes what one benchmark has measured under its heading, and leaves what others have measured. */
export function writePart(heading: string, text: string): void {
  const parts = readFileSync(page, 'utf8').split(/^(?=## )/m)
  const mine = `## ${heading}\n\n${text.trim()}\n`
  const at = parts.findIndex((part) => part.startsWith(`## ${heading}\n`))
  const others = at < 0 ? [...parts, mine] : parts.with(at, mine)
  writeFileSync(page, `${others.map((part) => part.trim()).join('\n\n')}\n`)
}
