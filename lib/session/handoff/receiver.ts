import { neutral } from '../../regions/region.ts'
import { isSafeAddress } from '../../regions/safe-address.ts'
import { failure, success } from '../../result.ts'
import type { ChosenReceiver } from '../ports/handoff-way.ts'
import type { ReadOnly, State } from '../state.ts'

/**
 * Whom plans go to, as the settings and the organisation say now. A region's name stands only beside an
 * address that came with it: one that somebody has typed may be anybody's.
 */
export function receiverOf({ settings, region, policy }: ReadOnly<State>): ChosenReceiver {
  const { isKnown, unread, decided } = policy.value
  if (!isKnown) return failure('policy-waiting')
  if (unread.includes('endpoint') || unread.includes('region')) return failure('policy-unread')
  const { receiver, name, endpoint: own } = region.value
  const chosen = settings.value.endpoint
  const endpoint = chosen || own
  if (!isSafeAddress(endpoint)) {
    return failure(region.value.id === neutral.id ? 'no-server' : 'no-server-in-region')
  }
  const isNamed = endpoint === own || (decided.region && decided.endpoint === endpoint)
  return success({ name: isNamed ? receiver || name : '', endpoint })
}
