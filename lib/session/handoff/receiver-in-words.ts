import { addressInWords } from '../../regions/safe-address.ts'
import type { Receiver } from '../ports/handoff-way.ts'

/** Name and address, as they are shown before a plan is sent and beside its receipt. */
export const receiverInWords = ({ name, endpoint }: Receiver): string =>
  [name, endpoint && addressInWords(endpoint)].filter(Boolean).join(', ')
