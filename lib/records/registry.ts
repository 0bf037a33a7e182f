import type { ShippedProfile } from './host-profile.ts'

/**
 * The record systems that every build knows: one file each in `systems/`, and an entry here. None is
 * shipped yet. Those of an organisation come by its policy, a user's own by pointing or as a file.
 */
export const recordSystems: readonly ShippedProfile[] = []
