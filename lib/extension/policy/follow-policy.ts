import { type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { noPolicy, type Policy } from '../../session/ports/policy.ts'
import { parsePolicy, unreadPolicy } from './parse-policy.ts'

/**
 * What the organisation has decided, by the browser's managed storage. It holds as soon as it has
 * been read: a browser that has just started takes some seconds for that, no page waits, and nothing
 * is sent meanwhile. Where the browser tells of a change it is followed; Firefox does not, and reads it
 * anew with each page.
 */
export const followPolicy = (): ReadonlySignal<Policy> => {
  const policy = signal<Policy>({ ...noPolicy, isKnown: false })
  const look = async () => {
    policy.value = await read()
  }
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void look()
  })
  void look()
  setTimeout(() => {
    if (!policy.value.isKnown) policy.value = unreadPolicy
  }, patience)
  return policy
}

/** Milliseconds. Without an answer by then it counts as one that cannot be read, until there is one. */
const patience = 20_000

/** Firefox refuses in these words where nobody has decided anything. Another refusal is a failure. */
const nobodyHas = /managed storage manifest not found/i

const read = async (): Promise<Policy> => {
  try {
    return parsePolicy(await browser.storage.managed.get(null))
  } catch (error) {
    return nobodyHas.test(String(error)) ? noPolicy : unreadPolicy
  }
}
