import browser from 'webextension-polyfill'

/**
 * Opens the panel when the user presses the icon; the press also grants `activeTab` for that tab.
 * Chromium refuses `sidePanel.open` after an `await`, so the call comes first in the listener.
 */
export function openPanelOnIcon(): void {
  browser.action.onClicked.addListener((tab) => {
    if (typeof chrome !== 'undefined' && chrome.sidePanel) {
      if (tab.id !== undefined) void chrome.sidePanel.open({ tabId: tab.id })
    } else {
      void browser.sidebarAction.open()
    }
  })
}
