import { computed } from '@preact/signals'
import { createBusy } from '../busy.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { Notice } from '../notice.ts'
import { knownReceiver } from './chosen-receiver.ts'

/** Logging in to the region, and going on with what was waiting for it. */
export const createSigningIn = defineModel(({ ports, notices, handoff }: Models) => {
  const { identity: port } = ports
  const busy = createBusy<'sign-in'>()

  return {
    possible: port !== undefined,
    busy: busy.now,
    who: computed(() => port?.who.value),
    /**
     * Opens the log-in. A log-in takes its time: `then`, what waited for it, says itself what it is for.
     */
    async signIn(then?: () => Promise<void>): Promise<void> {
      if (!port) return
      await busy.whenFree('sign-in', async () => {
        const chosen = await knownReceiver(handoff.receiver)
        if (!chosen.ok) {
          notices.show({ kind: 'handoff-fault', code: chosen.code })
          return
        }
        const result = await port.signIn(chosen.value.endpoint)
        if (!result.ok) {
          notices.show({ kind: 'sign-in-fault', code: result.code })
          return
        }
        notices.remove(isAnswered)
        await then?.()
      })
    },
    signOut: async (): Promise<void> => port?.signOut(),
  }
})

/** That a log-in was needed, or did not come about. */
const isAnswered = (notice: Notice): boolean =>
  notice.kind === 'sign-in-fault' ||
  (notice.kind === 'handoff-fault' && notice.code === 'signed-out')
