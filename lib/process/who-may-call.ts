import type { Party } from '../plan/schema.ts'
import type { Region } from '../regions/profile.ts'

/** Who calls by the region's agreement, where that is somebody else than the one who is about to. */
export type OtherCaller = Pick<Region, 'name'> & Region['mayCall']

/**
 * What to know before somebody calls who by the region's agreement does not. It warns and never
 * blocks: no law forbids to call. Nothing where the caller's principal is not known.
 */
export const callerWarning = (
  { name, mayCall }: Pick<Region, 'name' | 'mayCall'>,
  caller: Party['sector'],
): OtherCaller | undefined =>
  caller === '' || mayCall.sectors.includes(caller) ? undefined : { name, ...mayCall }
