import { adra } from './adra.ts'
import type { HostProfile } from './host-profile.ts'
import { lonn } from './lonn.ts'

/** A further record system: one file beside this one, and one entry here. */
export const recordSystems: readonly HostProfile[] = [adra, lonn]
