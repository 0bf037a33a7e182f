import browser from 'webextension-polyfill'

/**
 * Asks the browser not to clear what is kept when the disk is full. Firefox answers `persist`;
 * Chromium may answer it with no, and clears nothing of an extension that has `unlimitedStorage`.
 * @returns whether it is promised.
 */
export async function askToKeep(): Promise<boolean> {
  try {
    const isPersistent = (await navigator.storage?.persist?.()) ?? false
    const permissions = ['unlimitedStorage' as const]
    return isPersistent || (await browser.permissions.contains({ permissions }))
  } catch {
    return false
  }
}
