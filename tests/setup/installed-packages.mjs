// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} Entry */
/** @typedef {{ packages?: Record<string, Entry> }} Lock */

/** @param {string} file @returns {Record<string, Entry> | undefined} */
const packagesOf = (file) => {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8'))).packages
  } catch {
    return undefined
  }
}

/**
 * True when node_modules holds what package-lock.json says, by npm's own record of its last
 * install: no stamp of ours that a plain `npm install` would leave behind stale.
 * @param {string} root
 */
export const packagesAreInstalled = (root) => {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !present) return false
  return (
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path === '' || present[path] ? path === '' || present[path]?.version === version : optional,
    ) && Object.keys(present).every((path) => wanted[path])
  )
}
