import { type SectionId, sectionIds } from '../plan/output/plan-document.ts'
import type { HostProfile } from './host-profile.ts'

/** The whole plan in a record's own order; undefined where the record has none. */
export const recordOrder = ({ order }: HostProfile): readonly SectionId[] | undefined =>
  order && [...new Set([...order, ...sectionIds])]
