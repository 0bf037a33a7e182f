import { namingSystem } from '../systems.ts'
import type { Stored } from './transport.ts'

/** The submission that a CarePlan names as the one it was delivered in. */
export const deliveryOf = ({ identifier }: Stored): string | undefined =>
  identifier?.find(({ system }) => system === namingSystem('submission'))?.value

/** The writes of one transaction may be this far apart. */
const slackMilliseconds = 5000

/** Whether a resource was written after the delivery that this Provenance, never changed, tells of. */
export const isLaterThan = (
  provenance: Stored | undefined,
  resource: Stored | undefined,
): boolean =>
  Date.parse(resource?.meta?.lastUpdated ?? '') >
  Date.parse(provenance?.meta?.lastUpdated ?? '') + slackMilliseconds
