/**
 * The hosts that may be reached without encryption: none in what is shipped. The copy of the build
 * that the test world uses names its own machine here (tests/setup/build-for-world.ts).
 */
const inTheClear = 'in-the-clear:none'

const plain = /^https?:\/\/[^\s\\/?#@]+(\/[^\s\\?#@]*)?$/i

/** A server that a plan may be sent to: encrypted all the way, and an address with nothing else in it. */
export const isSafeAddress = (address: string): boolean => {
  if (!plain.test(address) || !URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || inTheClear.split(/[:\s]/).includes(hostname)
}

/** An address as it is shown: the server as browsers read it, and where on it. */
export const addressInWords = (address: string): string => {
  if (!URL.canParse(address)) return address
  const { host, pathname } = new URL(address)
  return host + pathname.replace(/\/+$/, '')
}
