import { adra } from './adra.ts'
import { lonn } from './lonn.ts'
import type { RecordSystem } from './record-system.ts'

/** A further record system: one file beside this one, and one entry here. */
export const recordSystems: readonly RecordSystem[] = [adra, lonn]
