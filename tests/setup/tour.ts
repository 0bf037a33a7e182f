import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.ts'

const tour = join(root, 'tests/browser/tour/main.ts')

/** Runs the tour, which does its work when it is imported. */
export const startTour = async (): Promise<void> => {
  if (existsSync(tour)) await import(pathToFileURL(tour).href)
  else console.log('There is no tour yet (tests/browser/tour/main.ts).')
}
