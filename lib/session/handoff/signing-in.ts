import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Notice, withNotice } from '../notice.ts'
import type { ChosenReceiver } from '../ports/handoff-way.ts'
import type { IdentityPort } from '../ports/identity.ts'
import type { State } from '../state.ts'
import { knownReceiver } from './chosen-receiver.ts'

/** Logging in to the region, and going on with what was waiting for it. */
export function createSigningIn(
  state: State,
  port: IdentityPort | undefined,
  receiver: ReadonlySignal<ChosenReceiver>,
) {
  const say = (notice: Notice): void => {
    state.notices.value = withNotice(state.notices.value, notice)
  }
  const busy = signal(false)

  return {
    possible: port !== undefined,
    busy,
    who: computed(() => port?.who.value),
    /**
     * Opens the log-in. A log-in takes its time: `then`, what waited for it, says itself what it is for.
     */
    async signIn(then?: () => Promise<void>): Promise<void> {
      if (!port || busy.value) return
      busy.value = true
      try {
        const chosen = await knownReceiver(receiver)
        if (!chosen.ok) {
          say({ kind: 'handoff-fault', code: chosen.code })
          return
        }
        const result = await port.signIn(chosen.value.endpoint)
        if (!result.ok) {
          say({ kind: 'sign-in-fault', code: result.code })
          return
        }
        state.notices.value = state.notices.value.filter((notice) => !isAnswered(notice))
        await then?.()
      } finally {
        busy.value = false
      }
    },
    signOut: async (): Promise<void> => port?.signOut(),
  }
}

/** That a log-in was needed, or did not come about. */
const isAnswered = (notice: Notice): boolean =>
  notice.kind === 'sign-in-fault' ||
  (notice.kind === 'handoff-fault' && notice.code === 'signed-out')
