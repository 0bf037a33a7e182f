import { type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'

export type ActiveTab = {
  readonly id: number
  /** Host name, where the page can be reached and has one. */
  readonly site: string | undefined
  /** Where it stands, to tell when it has moved on; empty where the panel may not know. */
  readonly address: string
  readonly title: string
  /** The icon was pressed on this page: what is closed to the panel now stays closed. */
  readonly pressed: boolean
}

/**
 * The active tab of the panel's own window. `changed` is called when it is another one, when it
 * shows another page, and when the icon is pressed on it, which may have opened it to the panel.
 */
export const followActiveTab = (
  changed: (tab: ActiveTab) => void,
): { readonly tab: ReadonlySignal<ActiveTab | undefined>; refresh(): Promise<void> } => {
  const tab = signal<ActiveTab | undefined>(undefined)
  let pressedOn: number | undefined

  const refresh = async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true })
    const { id, url: address = '', title = '' } = active ?? {}
    const pressed = id !== undefined && id === pressedOn
    const same = id === tab.value?.id && address === tab.value?.address
    if (same && title === tab.value?.title && pressed === tab.value?.pressed) return
    const site = hostNameOf(address)
    tab.value = id === undefined ? undefined : { id, address, title, site, pressed }
  }
  const look = async () => {
    await refresh()
    if (tab.value) changed(tab.value)
  }

  browser.tabs.onActivated.addListener(look)
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === pressedOn && change.status === 'loading') pressedOn = undefined
    if (id === tab.value?.id && (change.url || change.title || change.status === 'complete'))
      void look()
  })
  browser.action.onClicked.addListener(({ id }) => {
    pressedOn = id
    return look()
  })
  void look()
  return { tab, refresh }
}

const hostNameOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname ? hostname : undefined
}
