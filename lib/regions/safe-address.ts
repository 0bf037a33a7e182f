/** Encrypted all the way, or on this machine. */
export const isSafeAddress = (address: string): boolean =>
  /^https:\/\/[^\s/]+/.test(address) ||
  /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(address)
