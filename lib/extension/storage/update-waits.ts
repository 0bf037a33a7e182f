import { type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { updateName } from './session-names.ts'

/** For the panel: whether the background holds a new version back. */
export function followUpdate(): ReadonlySignal<boolean> {
  const waits = signal(false)
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[updateName]
    if (change) waits.value = change.newValue === true
  })
  void browser.storage.session.get(updateName).then((found) => {
    waits.value = found[updateName] === true
  })
  return waits
}
