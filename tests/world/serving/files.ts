import { readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { packages } from '../packages.ts'
import { plain } from './replies.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Sends one file of a folder; what lies outside the folder, or is of another kind, is not there. */
export async function file(folder: string, path: string, missing = 'Filen finns inte.') {
  const full = join(folder, path)
  const type = TYPES[extname(full)]
  if (type === undefined || relative(folder, full).startsWith('..')) return plain(missing, 404)
  try {
    const bytes = await readFile(full)
    // A package is what its version is: a browser may keep it, and what it has compiled of it.
    const cache = full.startsWith(packages) ? 'max-age=31536000, immutable' : 'no-cache'
    return new Response(bytes, { headers: { 'content-type': type, 'cache-control': cache } })
  } catch {
    return plain(missing, 404)
  }
}
