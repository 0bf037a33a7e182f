import { signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import type { Missed, Missing, StorageState } from '../../session/ports/storage.ts'
import { clearMarks, readMarks } from './marks.ts'
import { isDraft } from './session-names.ts'

/** Tells what was kept here and has gone: with the browser's data, or with the browser. */
export function createMissed() {
  const what = signal<Missing | undefined>(undefined)
  return {
    what,
    /** @param found where plans are kept now. */
    async look(found: StorageState): Promise<void> {
      if (found !== 'temporary') return
      const { vaultSince, drafts } = await readMarks()
      const there = Object.keys(await browser.storage.session.get(null)).filter(isDraft).length
      if (vaultSince !== '') what.value = { kind: 'vault', since: vaultSince }
      else if (drafts > 0 && there === 0) what.value = { kind: 'drafts', count: drafts }
    },
    async seen(): Promise<void> {
      what.value = undefined
      await clearMarks()
    },
  } satisfies Missed & Record<string, unknown>
}
