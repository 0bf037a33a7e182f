import { fileURLToPath } from 'node:url'

/** The folder of the packages that only the test world needs (`package.json` beside this file). */
export const packages: string = fileURLToPath(new URL('node_modules', import.meta.url))
