import type { Session } from 'node:inspector/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { createStorage } from '../../lib/extension/storage/storage.ts'
import { createWindows } from '../../lib/extension/windows.ts'
import { setAnswer } from '../../lib/plan/edits.ts'
import { fakeBrowser } from '../contracts/fake-browser.ts'
import { deriveQuickly, passphrase, resetDevice } from '../contracts/storage-kinds.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'
import { root } from '../setup/root.ts'

// Before the code is read: of a function that has run uncounted, the count may stay away.
const inspector = await vi.hoisted(async () => {
  const { Session } = await import('node:inspector/promises')
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Debugger.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  return session
})

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../contracts/fake-browser.ts')).fakeBrowser,
}))

/** The files of `lib` of which a function has run since this was asked last. */
async function filesRun(from: Session): Promise<readonly string[]> {
  const { result } = await from.post('Profiler.takePreciseCoverage')
  const ours = await Promise.all(
    result.map(async ({ scriptId, url, functions }) => {
      const path = url.startsWith('file:') ? fileURLToPath(url) : url
      const file = relative(root, path).replaceAll('\\', '/')
      if (!file.startsWith('lib/')) return []
      const { scriptSource } = await from.post('Debugger.getScriptSource', { scriptId })
      // A module that is first imported, or an export that is read, is no step of the walk.
      const hasRun = functions.some(
        ({ ranges: [whole] }) =>
          whole &&
          whole.count > 0 &&
          !/^'use strict'|^\(\w*__vite|^async \(\w*__vite|^\(\) => \{ try \{ return /.test(
            scriptSource.slice(whole.startOffset, whole.endOffset),
          ),
      )
      return hasRun ? [file] : []
    }),
  )
  return [...new Set(ours.flat())].sort()
}

test('a key reaches the vault through few files', async () => {
  resetDevice()
  deriveQuickly()
  const storage = createStorage()
  const { session } = startSession({ storage, windows: createWindows() })
  await storage.create?.(passphrase)
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  const key = (question: string) => {
    session.editing.edit(setAnswer('meetingQuestion', question))
    return session.saving.settled()
  }
  // What is fetched with the first key is here with the second.
  await key('F')
  await filesRun(inspector)
  await key('Få')
  const files = await filesRun(inspector)
  inspector.disconnect()
  session.stop()
  const kept = await storage.readAll()
  expect(kept.ok && kept.value.plans[0]?.meetingQuestion).toBe('Få')
  expect(fakeBrowser.storage.session.names()).toContain('vault/key')
  // With the form, the field and the context, which draw it, these are 24: see lib/README.md.
  expect(files.length, files.join('\n')).toBeLessThanOrEqual(21)
})
