import { effect, type ReadonlySignal } from '@preact/signals'
import type { ChosenReceiver } from '../ports/handoff-way.ts'

/** The address alone; empty where nothing may be sent, or the page takes it. */
export const endpointOf = (receiver: ChosenReceiver): string =>
  receiver.ok ? receiver.value.endpoint : ''

/**
 * Who is chosen, once it is known what the organisation has decided: a browser that has just started
 * takes some seconds for that.
 */
export const knownReceiver = (receiver: ReadonlySignal<ChosenReceiver>): Promise<ChosenReceiver> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      const chosen = receiver.value
      if (!chosen.ok && chosen.code === 'policy-waiting') return
      resolve(chosen)
      queueMicrotask(() => stop())
    })
  })
