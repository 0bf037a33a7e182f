import type { HostProfile } from './host-profile.ts'

/** Tied to where the system is served from: any page can choose its own title. */
export type ShippedProfile = HostProfile & { readonly page: { readonly origin: string } }

/**
 * The record systems that every build knows: one file each in `systems/`, and an entry here. None is
 * shipped yet. Those of an organisation come by its policy, a user's own by pointing or as a file.
 */
export const recordSystems: readonly ShippedProfile[] = []
