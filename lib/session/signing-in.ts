import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { knownReceiver } from './known-receiver.ts'
import { type Notice, withNotice, withoutPlace } from './notice.ts'
import type { ChosenReceiver } from './ports/handoff-way.ts'
import type { IdentityPort } from './ports/identity.ts'
import type { State } from './state.ts'

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
    /** Opens the log-in; `then` is what waited for it. */
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
        state.notices.value = withoutPlace(state.notices.value, 'handoff')
        await then?.()
      } finally {
        busy.value = false
      }
    },
    signOut: async (): Promise<void> => port?.signOut(),
  }
}
