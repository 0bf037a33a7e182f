import type { ReadonlySignal } from '@preact/signals'
import type { ChosenReceiver } from '../session/ports/handoff-way.ts'
import type { Ports } from '../session/session.ts'
import { createHandoffByMessage } from './handoff/handoff-by-message.ts'
import { createIdentity } from './identity/create-identity.ts'
import { createRegionByMessage } from './region/region-by-message.ts'

/** What the panel brings for the region: handing off, fetching, and logging in, all to one receiver. */
export function createRegionPorts(
  receiver: ReadonlySignal<ChosenReceiver>,
): Pick<Ports, 'identity' | 'handoff' | 'fromRegion'> {
  const identity = createIdentity(receiver)
  return {
    identity,
    handoff: createHandoffByMessage({ receiver, person: identity.person }),
    fromRegion: createRegionByMessage(() => receiver.value),
  }
}
