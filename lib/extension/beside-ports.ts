import type { Ports } from '../session/session.ts'
import { createRecordPort } from './record/create-record-port.ts'
import { followOpenPage } from './record/open-page.ts'
import { createSectionsPort } from './sections/create-sections-port.ts'
import { createSiteAccess } from './site-access.ts'

/** What the panel brings for the page that is open beside it. */
export const createBesidePorts = (): Pick<Ports, 'record' | 'sections' | 'siteAccess'> => {
  const page = followOpenPage()
  return {
    record: createRecordPort(page),
    sections: createSectionsPort(page),
    siteAccess: createSiteAccess(),
  }
}
