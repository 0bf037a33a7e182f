import { type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import type { Policy } from '../../session/ports/policy.ts'
import { parsePolicy } from './parse-policy.ts'

/**
 * What the organisation has decided, by the browser's managed storage. It holds as soon as it has
 * been read: a browser that has just started takes a second for that, and no page waits. Where the
 * browser tells of a change it is followed; Firefox does not, and reads it anew with each page.
 */
export const followPolicy = (): ReadonlySignal<Policy> => {
  const policy = signal(parsePolicy({}))
  const look = async () => {
    policy.value = parsePolicy(await read())
  }
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void look()
  })
  void look()
  return policy
}

/** Firefox refuses where nobody has decided anything. */
const read = (): Promise<Record<string, unknown>> =>
  browser.storage.managed.get(null).catch(() => ({}))
