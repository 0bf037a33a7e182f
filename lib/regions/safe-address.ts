/**
 * The hosts that may be reached without encryption: none in what is shipped. The copy of the build
 * that the test world uses names its own machine here (tests/setup/build-for-world.ts).
 */
const inTheClear = 'in-the-clear:none'

const plain = /^https?:\/\/[^\s\\/?#@]+(\/[^\s\\?#@]*)?$/i

type AddressFault =
  | 'no-https'
  /** Who somebody is goes with the log-in, and a page before an @ is another than it looks. */
  | 'person'
  | 'query'
  | 'not-an-address'

/** Why an address is no server that a plan may be sent to; nothing where it is one. */
export const addressFault = (address: string): AddressFault | undefined => {
  const [place = '', ...more] = address.split(/[?#]/)
  if (place.includes('@')) return 'person'
  if (!/^https?:\/\//i.test(address)) return 'no-https'
  if (more.length > 0) return 'query'
  if (!plain.test(address) || !URL.canParse(address)) return 'not-an-address'
  const { protocol, hostname } = new URL(address)
  const isEncrypted = protocol === 'https:' || inTheClear.split(/[:\s]/).includes(hostname)
  return isEncrypted ? undefined : 'no-https'
}

/** A server that a plan may be sent to: encrypted all the way, and an address with nothing else in it. */
export const isSafeAddress = (address: string): boolean => addressFault(address) === undefined

/** An address as it is shown: the server as browsers read it, and where on it. */
export const addressInWords = (address: string): string => {
  if (!URL.canParse(address)) return address
  const { host, pathname } = new URL(address)
  return host + pathname.replace(/\/+$/, '')
}
