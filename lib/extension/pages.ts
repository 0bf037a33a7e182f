import browser from 'webextension-polyfill'
import type { PagesPort } from '../session/ports/pages.ts'

/** Opens the extension's pages in tabs. A tab of one's own, and its address, need no permission. */
export const createPages = (): PagesPort => ({
  open(page, query) {
    const address = browser.runtime.getURL(`/${page}.html?${new URLSearchParams(query)}`)
    // What is printed is made anew each time; the meeting goes on where it is.
    void (page === 'meeting' ? showOrOpen(address) : browser.tabs.create({ url: address }))
  },
})

async function showOrOpen(address: string): Promise<void> {
  const tabs = await browser.tabs.query({})
  const open = tabs.find(({ url }) => url === address)
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address })
    return
  }
  await browser.tabs.update(open.id, { active: true })
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
}
