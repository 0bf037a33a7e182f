import type { WindowsPort } from '../ports/windows.ts'
import type { OwnSettings } from '../vault/own-settings.ts'
import type { Saving } from './saving.ts'

/** What a handoff asks of the other windows. */
export type OtherWindows = Pick<WindowsPort, 'inTurn'> & {
  /** Resolves when what they have written in a plan is here, and what they have chosen in the settings. */
  readAnew(planId: string): Promise<void>
}

export const createOtherWindows = (
  { inTurn }: WindowsPort,
  saving: Saving,
  settings: OwnSettings,
): OtherWindows => ({
  inTurn,
  async readAnew(id) {
    await Promise.all([saving.readAnew(id), settings.read()])
  },
})
