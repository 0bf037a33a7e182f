import type { ReadonlySignal } from '@preact/signals'
import { createClipboard } from '../clipboard/clipboard.ts'
import { createFiles } from '../files/files.ts'
import type { Policy } from '../session/ports/policy.ts'
import type { Ports } from '../session/ports/ports.ts'
import { systemClock } from '../session/system-clock.ts'
import { createPackagePort } from './packages.ts'
import { createPages } from './pages.ts'
import { createStorage } from './storage/storage.ts'
import { createWindows } from './windows.ts'

/** What every page of the extension brings to its session. The panel adds the record and the region. */
export const createPagePorts = (policy: ReadonlySignal<Policy>): Ports => ({
  policy,
  storage: createStorage(policy),
  clipboard: createClipboard(),
  clock: systemClock,
  windows: createWindows(),
  pages: createPages(),
  files: createFiles(),
  packages: createPackagePort(),
})
