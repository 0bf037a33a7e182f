import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { endpointOf } from '../session/handoff/chosen-receiver.ts'
import type { createHandingOff, HandingOff } from '../session/handoff/handing-off.ts'
import { defineModel } from '../session/model.ts'
import type { Announce, HandoffWay } from './interface.ts'
import { receiverFrom } from './receiver-from.ts'

type Given = {
  readonly way: ReadonlySignal<HandoffWay>
  readonly readonly: ReadonlySignal<boolean>
}

type Handing = Omit<HandingOff, 'stop'>

/**
 * Handing off, whose part of the program comes with the first plan that has been handed off, or is to
 * be. Until then there is nothing to tell.
 */
export const laterHandingOff = ({ way, readonly }: Given, announce: Announce) =>
  defineModel((parts: Parameters<typeof createHandingOff>[0], follow): Handing => {
    const { state, notices } = parts
    const here = signal<HandingOff | undefined>(undefined)
    let coming: Promise<HandingOff> | undefined
    const bring = async (): Promise<HandingOff> => {
      const [{ createHandingOff }, { createHandoffWay }] = await Promise.all([
        import('../session/handoff/handing-off.ts'),
        import('./handoff-way.ts'),
      ])
      const port = createHandoffWay(way, announce)
      here.value ??= createHandingOff({ ...parts, ports: { ...parts.ports, handoff: port } })
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
    follow(() => {
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
        if (state.plan.value?.id === plan.id)
          notices.show({ kind: 'handoff-fault', code: 'unreachable' })
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
      waiting: signal(new Map()),
      asks: signal(new Map()),
      changeAttempts: () => {},
      drop: () => {},
      resume: send,
    }
  })
