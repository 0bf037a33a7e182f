import { withNotice } from './notice.ts'
import type { Settings, StoragePort } from './ports/storage.ts'
import type { PlanState } from './state.ts'

/** The user's own settings, as every window on this device shares them. */
export function createOwnSettings(state: PlanState, storage: StoragePort) {
  let changes = 0
  let underWay = 0

  return {
    /** As they are kept now: another window may have changed them. */
    async read(): Promise<void> {
      const before = changes
      const kept = await storage.readSettings()
      // A change of this window's shows already what is still to be written.
      if (kept.ok && changes === before && underWay === 0) state.ownSettings.value = kept.value
    },
    /**
     * Changes these settings and no others, as they are kept: another window may have changed them.
     * @param patch a function where what is kept decides, as in what is told of each plan.
     */
    async change(
      patch: Partial<Settings> | ((kept: Settings) => Partial<Settings>),
    ): Promise<void> {
      const change = (kept = state.ownSettings.value): Settings => ({
        ...kept,
        ...(typeof patch === 'function' ? patch(kept) : patch),
      })
      state.ownSettings.value = change()
      changes += 1
      underWay += 1
      const mine = changes
      const result = await storage.changeSettings(change).finally(() => {
        underWay -= 1
      })
      // A later change shows already what is still to be written.
      if (result.ok && mine === changes) state.ownSettings.value = result.value
      if (!result.ok) {
        state.notices.value = withNotice(state.notices.value, {
          kind: 'storage-fault',
          code: result.code,
        })
      }
    },
  }
}

export type OwnSettings = ReturnType<typeof createOwnSettings>
