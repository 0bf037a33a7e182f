import { build, type InlineConfig, zip } from 'wxt'
import { root } from './root.ts'

const all = ['chrome', 'firefox'] as const

const silent = () => {}
const loud = (...words: unknown[]) => console.error(...words)

/** The bundler's own list of files is left out: the table of sizes says the same. */
const logger: NonNullable<InlineConfig['logger']> = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: loud,
  error: loud,
  fatal: loud,
  level: 0,
}

/** WXT turns a wheel on stdout whether or not anyone sees it; a log keeps every turn. */
const withoutWheel = async (work: () => Promise<unknown>) => {
  const { stdout } = process
  const { write } = stdout
  if (!stdout.isTTY) stdout.write = () => true
  try {
    await work()
  } finally {
    stdout.write = write
  }
}

export type ExtensionBuild = {
  /** Also as zip files. */
  readonly zips: boolean
  /** Both when not given. */
  readonly browsers?: readonly (typeof all)[number][]
}

/** Builds the extension for Chromium and for Firefox. */
export const buildExtension = async ({ zips, browsers = all }: ExtensionBuild): Promise<void> => {
  for (const browser of browsers) {
    const config: InlineConfig = { root, browser, manifestVersion: 3, logger }
    await withoutWheel(() => (zips ? zip(config) : build(config)))
  }
}
