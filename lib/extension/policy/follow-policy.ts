import { type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import type { Policy } from '../../session/ports/policy.ts'
import { parsePolicy } from './parse-policy.ts'

/**
 * What the organisation has decided, by the browser's managed storage. Where the browser tells of a
 * change it is followed; Firefox does not, and reads it anew with each page.
 */
export const followPolicy = async (): Promise<ReadonlySignal<Policy>> => {
  const policy = signal(parsePolicy(await read()))
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') {
      void read().then((found) => {
        policy.value = parsePolicy(found)
      })
    }
  })
  return policy
}

/** Firefox refuses where nobody has decided anything. */
const read = (): Promise<Record<string, unknown>> =>
  browser.storage.managed.get(null).catch(() => ({}))
