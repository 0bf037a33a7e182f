import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { connectTo, loading, type OpenBrowser, switches, workerIn } from '../chromium.ts'
import { chromiumPath, portFile } from '../chromium-path.ts'
import { iconOf } from '../side-panel.ts'
import { swedish } from '../swedish.ts'

/** Nothing of the driver's own: above all, no page is told that it has the focus when it has not. */
const asItIs = { noDefaults: true } as const

/** A Chromium with the extension in a window on a display, as a user starts it, driven from outside. */
export const openWindow = async (display: string, extension: string): Promise<OpenBrowser> => {
  const profile = await mkdtemp(join(tmpdir(), 'sip-window-'))
  const program = spawn(
    chromiumPath(),
    [...switches, ...loading(extension), '--password-store=basic', `--user-data-dir=${profile}`],
    { env: { ...swedish(), DISPLAY: display }, stdio: 'ignore' },
  )
  const ended = once(program, 'exit')
  await vi.waitUntil(() => existsSync(portFile(profile)), 30_000)
  const connection = await connectTo(profile, asItIs)
  const [context] = connection.contexts()
  if (!context) throw new Error('The browser has no window.')
  const serviceWorker = () => workerIn(context)
  const extensionId = new URL((await serviceWorker()).url()).host
  return {
    context,
    extensionId,
    serviceWorker,
    pressIcon: iconOf(context, extensionId),
    close: async () => {
      await connection.close()
      program.kill()
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
