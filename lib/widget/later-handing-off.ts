import { computed, effect, signal } from '@preact/signals'
import type { createHandingOff, HandingOff } from '../session/handing-off.ts'
import { withNotice } from '../session/notice.ts'

/**
 * Handing off, whose part of the program comes with the first plan that has been handed off, or is to
 * be. Until then there is nothing to tell.
 */
export const createLaterHandingOff: typeof createHandingOff = (state, ...others) => {
  const [, , , port] = others
  const here = signal<HandingOff | undefined>(undefined)
  let coming: Promise<HandingOff> | undefined
  const bring = async (): Promise<HandingOff> => {
    const { createHandingOff } = await import('../session/handing-off.ts')
    here.value ??= createHandingOff(state, ...others)
    return here.value
  }
  /** Where it does not come, it is asked for anew the next time. */
  const brought = (): Promise<HandingOff | undefined> => {
    coming ??= bring()
    return coming.catch(() => {
      coming = undefined
      return undefined
    })
  }
  const isAsked = computed(() => (state.plan.value?.handoffs.length ?? 0) > 0)
  effect(() => {
    if (isAsked.value) void brought()
  })
  const send = async (): Promise<void> => {
    const handoff = await brought()
    if (handoff) return handoff.send()
    const said = { kind: 'handoff-fault', code: 'unreachable' } as const
    state.notices.value = withNotice(state.notices.value, said)
  }
  return {
    possible: port?.possible ?? signal(port !== undefined),
    latest: computed(() => here.value?.latest.value),
    answer: computed(() => here.value?.answer.value),
    unfinished: computed(() => here.value?.unfinished.value ?? false),
    follow: async () => (await brought())?.follow(),
    send,
    // Nothing is sent again here without a press.
    attempts: signal(new Map()),
    waitingOf: () => undefined,
    resume: send,
  }
}
