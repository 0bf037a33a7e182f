import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './root.ts'

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** The sizes of the built files, raw and as they travel, as lines of a table. */
export const sizeTable = (patterns: readonly string[]): string => {
  const rows = globSync(patterns, { cwd: join(root, '.output') })
    .sort()
    .map((file) => {
      const content = readFileSync(join(root, '.output', file))
      return [file, kilobytes(content.length), kilobytes(gzipSync(content).length)] as const
    })
  const width = Math.max(...rows.map(([file]) => file.length))
  return [['', 'raw', 'gzip'] as const, ...rows]
    .map(([file, raw, gzip]) => `  ${file.padEnd(width)} ${raw.padStart(10)} ${gzip.padStart(10)}`)
    .join('\n')
}
