import type { Problem } from '../../problems.ts'
import type { HostProfile } from '../../records/host-profile.ts'
import { defaultSettings, type Settings } from './storage.ts'

/** What the user's organisation has decided for the panel. */
export type Policy = {
  /** Holds whatever the user has chosen, and cannot be changed here. */
  readonly decided: Partial<Pick<Settings, 'region' | 'ownProfile' | 'endpoint' | 'lockAfter'>>
  /** Offered beside the user's own. */
  readonly hostProfiles: readonly HostProfile[]
  /** What could not be read, for whoever can mend it. */
  readonly problems: readonly Problem[]
  /** What it was about: closed, and never the user's own choice in its place. */
  readonly unread: readonly PolicyPart[]
  /** Nothing leaves before it has been read once. */
  readonly isKnown: boolean
}

type PolicyPart = 'endpoint' | 'region' | 'lockAfter'

export const noPolicy: Policy = {
  decided: {},
  hostProfiles: [],
  problems: [],
  unread: [],
  isKnown: true,
}

/**
 * The settings that hold: the user's own, and over them what the organisation has decided. In the
 * place of what it has decided and nobody can read stands what binds most.
 */
export const underPolicy = (own: Settings, { decided, unread }: Policy): Settings => ({
  ...own,
  ...decided,
  ...(unread.includes('region') && { region: defaultSettings.region, ownProfile: '' }),
  ...(unread.includes('lockAfter') && {
    lockAfter: Math.min(own.lockAfter, defaultSettings.lockAfter),
  }),
})
