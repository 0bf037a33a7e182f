import browser from 'webextension-polyfill'

export const wholeSite = '/*'

/** An origin as the browser's permissions know it: Firefox knows no ports in a pattern. */
export const originPattern = (origin: string): string => {
  const { protocol, host, hostname } = new URL(origin)
  const isFirefox = browser.runtime.getURL('').startsWith('moz-')
  return `${protocol}//${isFirefox ? hostname : host}${wholeSite}`
}
