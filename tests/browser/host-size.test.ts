import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../setup/root.ts'

test.each(['chrome-mv3', 'firefox-mv3'])(
  'what %s puts into a page weighs at most 15 kB',
  (build) => {
    const script = readFileSync(join(root, '.output', build, 'host.js'))
    expect(script.length).toBeLessThanOrEqual(15_000)
  },
)
