import type { ActiveTab } from './active-tab.ts'

/**
 * Where a frame comes from, as the user is asked about it: the tab's own name for its own frames,
 * else the frame's host with its port. A frame without an origin of its own is the page's work.
 */
export const siteOf = (origin: string, { address, site = '' }: ActiveTab): string => {
  if (!URL.canParse(origin)) return site
  const own = URL.canParse(address) ? new URL(address).origin : ''
  return origin === own ? site : new URL(origin).host
}
