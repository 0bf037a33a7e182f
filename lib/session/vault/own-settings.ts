import { loadLanguage } from '../../i18n/languages.ts'
import type { Base } from '../base.ts'
import { defineModel } from '../model.ts'
import type { Ports } from '../ports/ports.ts'
import type { Settings, StoragePort } from '../ports/storage.ts'

/** The user's own settings, as every window on this device shares them. */
export const createOwnSettings = defineModel(({ ports, state, notices }: Base<Ports>) => {
  const { storage } = ports
  let changes = 0
  let underWay = 0
  /** What could not be read when it was told last. */
  let known = ''
  /** That something could not be read, once: settings are read anew again and again. */
  const tellUnread = (kept: Awaited<ReturnType<StoragePort['readSettings']>>): void => {
    if (!kept.ok && kept.code === 'locked') return
    const names = kept.ok ? Object.keys(kept.value.unread ?? {}) : []
    const now = kept.ok ? names.join() : kept.code
    if (now !== known && now !== '') {
      notices.show(
        kept.ok ? { kind: 'settings-unread', names } : { kind: 'storage-fault', code: kept.code },
      )
    }
    known = now
  }

  const settings = {
    /** As they are kept now: another window may have changed them. */
    async read(): Promise<void> {
      const before = changes
      const kept = await storage.readSettings()
      if (kept.ok) await loadLanguage(kept.value.language)
      // A change of this window's shows already what is still to be written.
      if (kept.ok && changes === before && underWay === 0) state.ownSettings.value = kept.value
      tellUnread(kept)
    },
    /**
     * Changes these settings and no others, as they are kept: another window may have changed them.
     * @param patch a function where what is kept decides, as in what is told of each plan.
     */
    async change(
      patch: Partial<Settings> | ((kept: Settings) => Partial<Settings>),
    ): Promise<void> {
      const change = (kept = state.ownSettings.value): Settings =>
        withChosen(kept, typeof patch === 'function' ? patch(kept) : patch)
      if ('language' in patch && patch.language) await loadLanguage(patch.language)
      state.ownSettings.value = change()
      changes += 1
      underWay += 1
      const mine = changes
      const result = await storage.changeSettings(change).finally(() => {
        underWay -= 1
      })
      // A later change shows already what is still to be written.
      if (result.ok && mine === changes) state.ownSettings.value = result.value
      if (!result.ok) notices.show({ kind: 'storage-fault', code: result.code })
    },
    /** Goes on with the settings as they could be read. Before a plan is purged that is told anew. */
    accept: (): Promise<void> =>
      settings.change(({ unread: _, ...kept }) => ({ ...kept, purgeTold: {} })),
  }
  return settings
})

/** What is chosen now is no longer what could not be read. */
function withChosen({ unread, ...kept }: Settings, patch: Partial<Settings>): Settings {
  const left = Object.entries(unread ?? {}).filter(([name]) => !(name in patch))
  return { ...kept, ...patch, ...(left.length > 0 && { unread: Object.fromEntries(left) }) }
}

export type OwnSettings = ReturnType<typeof createOwnSettings>
