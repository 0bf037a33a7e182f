import { failure } from '../../result.ts'
import { bundleFaults } from '../checks/bundle-faults.ts'
import type { FhirTransport } from './transport.ts'

/** The same way to a server, that lets nothing through that we know to be wrong. */
export const withChecks = (transport: FhirTransport): FhirTransport => ({
  ...transport,
  send: async (bundle, wanted) => {
    const faults = bundleFaults(bundle)
    if (faults.length > 0) return failure('bundle-fault', faults.slice(0, 5).join('; '))
    return transport.send(bundle, wanted)
  },
})
