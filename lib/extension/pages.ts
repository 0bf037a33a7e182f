import browser from 'webextension-polyfill'
import type { PagesPort } from '../session/ports/pages.ts'

/** Opens the extension's pages in tabs. A tab of one's own needs no permission. */
export const createPages = (): PagesPort => ({
  open(page, query) {
    const address = `/${page}.html?${new URLSearchParams(query)}`
    void browser.tabs.create({ url: browser.runtime.getURL(address) })
  },
})
