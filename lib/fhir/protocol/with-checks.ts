import { failure } from '../../result.ts'
import { bundleFaults } from '../checks/bundle-faults.ts'
import type { FhirTransport } from './transport.ts'

/** Wraps a transport so that a bundle with faults is not sent. Fails with `bundle-fault` and the first five. */
export const withChecks = (transport: FhirTransport): FhirTransport => ({
  ...transport,
  send: async (bundle, wanted) => {
    const faults = bundleFaults(bundle)
    if (faults.length > 0) return failure('bundle-fault', faults.slice(0, 5).join('; '))
    return transport.send(bundle, wanted)
  },
})
