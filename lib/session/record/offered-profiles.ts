import type { HostProfile } from '../../records/host-profile.ts'
import { recordSystems } from '../../records/registry.ts'
import type { ReadOnly, State } from '../state.ts'

/** The host profiles that are offered: the organisation's, the user's own, those that are shipped. */
export const offeredProfiles = ({ policy, settings }: ReadOnly<State>): readonly HostProfile[] => [
  ...policy.value.hostProfiles,
  ...settings.value.hostProfiles.map(({ profile }) => profile),
  ...recordSystems,
]
