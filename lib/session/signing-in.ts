import { computed, signal } from '@preact/signals'
import type { HandingOff } from './handing-off.ts'
import { type Notice, withNotice, withoutPlace } from './notice.ts'
import type { IdentityPort } from './ports/identity.ts'
import type { State } from './state.ts'

/** Logging in to the region, and going on with what was waiting for it. */
export function createSigningIn(state: State, handoff: HandingOff, port: IdentityPort | undefined) {
  const say = (notice: Notice): void => {
    state.notices.value = withNotice(state.notices.value, notice)
  }
  const busy = signal(false)

  return {
    possible: port !== undefined,
    busy,
    who: computed(() => port?.who.value),
    /** Opens the log-in; `thenSend` hands the open plan off straight after. */
    async signIn({ thenSend = false } = {}): Promise<void> {
      const endpoint = state.settings.value.endpoint || state.region.value.endpoint
      if (!port || busy.value) return
      busy.value = true
      try {
        const result = await port.signIn(endpoint)
        if (!result.ok) {
          say({ kind: 'sign-in-fault', code: result.code })
          return
        }
        state.notices.value = withoutPlace(state.notices.value, 'handoff')
        if (thenSend) await handoff.send()
      } finally {
        busy.value = false
      }
    },
    signOut: async (): Promise<void> => port?.signOut(),
  }
}
