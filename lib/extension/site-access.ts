import { signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { failure, success } from '../result.ts'
import type { SiteAccessPort } from '../session/ports/site-access.ts'
import { originPattern, wholeSite } from './origin-pattern.ts'

/** The hosts that the user has granted to the extension, one origin at a time. */
export const createSiteAccess = (): SiteAccessPort => {
  const granted = signal<readonly string[]>([])
  const look = async () => {
    const { origins = [] } = await browser.permissions.getAll()
    const required = browser.runtime.getManifest().host_permissions ?? []
    granted.value = origins
      .filter((pattern) => !required.includes(pattern))
      .map((pattern) => pattern.slice(0, -wholeSite.length))
      .sort()
  }
  browser.permissions.onAdded.addListener(look)
  browser.permissions.onRemoved.addListener(look)
  void look()

  return {
    granted,
    request: async (origin) => {
      const given = await browser.permissions
        .request({ origins: [originPattern(origin)] })
        .catch(() => false)
      return given ? success(undefined) : failure('refused')
    },
    remove: async (site) => {
      await browser.permissions.remove({ origins: [site + wholeSite] })
      await look()
    },
  }
}
