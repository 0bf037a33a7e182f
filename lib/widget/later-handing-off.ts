import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { endpointOf } from '../session/handoff/chosen-receiver.ts'
import type { createHandingOff, HandingOff } from '../session/handoff/handing-off.ts'
import { withNotice } from '../session/notice.ts'
import type { Announce, HandoffWay } from './interface.ts'
import { receiverFrom } from './receiver-from.ts'

type Given = {
  readonly way: ReadonlySignal<HandoffWay>
  readonly readonly: ReadonlySignal<boolean>
}

/**
 * Handing off, whose part of the program comes with the first plan that has been handed off, or is to
 * be. Until then there is nothing to tell.
 */
export const laterHandingOff =
  ({ way, readonly }: Given, announce: Announce): typeof createHandingOff =>
  (state, editing, saving, clock, _port, resumes, others) => {
    const here = signal<HandingOff | undefined>(undefined)
    let coming: Promise<HandingOff> | undefined
    const bring = async (): Promise<HandingOff> => {
      const [{ createHandingOff }, { createHandoffWay }] = await Promise.all([
        import('../session/handoff/handing-off.ts'),
        import('./handoff-way.ts'),
      ])
      const port = createHandoffWay(way, announce)
      here.value ??= createHandingOff(state, editing, saving, clock, port, resumes, others)
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
    const pressed = () => {
      const plan = state.plan.value
      const asked = way.value
      return async (): Promise<void> => {
        const handoff = await brought()
        if (!plan) return
        if (handoff) {
          // The page's functions have all the same address: none.
          const isOther = typeof asked === 'function' && asked !== way.value
          const to = asked && !isOther ? endpointOf(receiverFrom(asked)) : undefined
          return handoff.pressed({ plan, to })()
        }
        if (state.plan.value?.id !== plan.id) return
        const said = { kind: 'handoff-fault', code: 'unreachable' } as const
        state.notices.value = withNotice(state.notices.value, said)
      }
    }
    const send = () => pressed()()
    return {
      receiver: computed(() => receiverFrom(way.value)),
      possible: computed(() => way.value !== '' && !readonly.value),
      latest: computed(() => here.value?.latest.value),
      followed: computed(() => here.value?.followed.value),
      answer: computed(() => here.value?.answer.value),
      unfinished: computed(() => here.value?.unfinished.value ?? false),
      follow: async () => (await brought())?.follow(),
      send,
      pressed,
      confirmPerson: async () => (await brought())?.confirmPerson(),
      // Nothing is sent again here without a press.
      attempts: signal(new Map()),
      waitingOf: () => undefined,
      asksOf: () => undefined,
      drop: () => {},
      resume: send,
    }
  }
