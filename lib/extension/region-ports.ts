import { computed, type ReadonlySignal } from '@preact/signals'
import { failure } from '../result.ts'
import { receiverOf } from '../session/handoff/receiver.ts'
import type { Ports } from '../session/ports/ports.ts'
import type { ReadOnly, State } from '../session/state.ts'
import { createHandoffByMessage } from './handoff/handoff-by-message.ts'
import { createIdentity } from './identity/create-identity.ts'
import { createRegionByMessage } from './region/region-by-message.ts'

/**
 * What the panel brings for the region: handing off, fetching, and logging in, all to one receiver.
 * @param state of the session that they are for, once there is one.
 */
export function createRegionPorts(
  state: ReadonlySignal<ReadOnly<State> | undefined>,
): Pick<Ports, 'identity' | 'handoff' | 'fromRegion'> {
  const receiver = computed(() =>
    state.value ? receiverOf(state.value) : failure('policy-waiting'),
  )
  const identity = createIdentity(receiver)
  return {
    identity,
    handoff: createHandoffByMessage({ receiver, person: identity.person }),
    fromRegion: createRegionByMessage(() => receiver.value),
  }
}
