import type { ChosenReceiver } from '../ports/handoff-way.ts'

/** The address alone; empty where nothing may be sent, or the page takes it. */
export const endpointOf = (receiver: ChosenReceiver): string =>
  receiver.ok ? receiver.value.endpoint : ''
