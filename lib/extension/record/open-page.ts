import type { ReadonlySignal } from '@preact/signals'
import { failure, type Result } from '../../result.ts'
import type { AccessFault } from '../../session/ports/record.ts'
import { type ActiveTab, followActiveTab } from './active-tab.ts'
import type { Frame } from './frame.ts'
import { type Reach, reachTab } from './reach.ts'

/** The page in the active tab of the panel's window, with the frames that can be talked to. */
export type OpenPage = {
  readonly tab: ReadonlySignal<ActiveTab | undefined>
  /** Looks where the tab stands now. */
  refresh(): Promise<void>
  frames(): Promise<Result<readonly Frame[], AccessFault>>
}

/** Follows the active tab. Its frames remember from then on which field was last in use. */
export const followOpenPage = (): OpenPage => {
  let reached: { readonly tabId: number; readonly reach: Reach } | undefined
  const reachOf = (tabId: number): Reach => {
    if (reached?.tabId !== tabId) {
      reached?.reach.close()
      reached = { tabId, reach: reachTab(tabId) }
    }
    return reached.reach
  }
  const { tab, refresh } = followActiveTab(({ id }) => void reachOf(id).frames())
  return {
    tab,
    refresh,
    frames: async () => {
      await refresh()
      return tab.value ? reachOf(tab.value.id).frames() : failure('no-access')
    },
  }
}
