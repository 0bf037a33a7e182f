import browser from 'webextension-polyfill'
import { draftSettingsName, isDraft } from './session-names.ts'

/** Wipes every draft. For when the vault holds them. */
export async function clearDrafts(): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null))
  await browser.storage.session.remove([...names.filter(isDraft), draftSettingsName])
}
