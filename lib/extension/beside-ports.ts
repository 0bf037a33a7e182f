import type { Ports } from '../session/ports/ports.ts'
import { createRecordPort } from './record/create-record-port.ts'
import { createSiteAccess } from './site-access.ts'

/** What the panel brings for the page that is open beside it. */
export const createBesidePorts = (): Pick<Ports, 'record' | 'siteAccess'> => ({
  record: createRecordPort(),
  siteAccess: createSiteAccess(),
})
