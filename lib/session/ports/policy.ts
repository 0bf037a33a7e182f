import type { Problem } from '../../problems.ts'
import type { HostProfile } from '../../records/host-profile.ts'
import type { Settings } from './storage.ts'

/** What the user's organisation has decided for the panel. */
export type Policy = {
  /** Holds whatever the user has chosen, and cannot be changed here. */
  readonly decided: Partial<Pick<Settings, 'region' | 'ownProfile' | 'endpoint' | 'lockAfter'>>
  /** Offered beside the user's own. */
  readonly hostProfiles: readonly HostProfile[]
  /** What could not be read, and so does not hold. */
  readonly problems: readonly Problem[]
}

export const noPolicy: Policy = { decided: {}, hostProfiles: [], problems: [] }

/** The settings that hold: the user's own, and over them what the organisation has decided. */
export const underPolicy = (own: Settings, policy: Policy): Settings => ({
  ...own,
  ...policy.decided,
})
