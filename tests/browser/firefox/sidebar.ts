import type { BrowserContext, Page } from 'playwright-core'
import type { Bidi } from './bidi.ts'
import type { InWindow } from './chrome-window.ts'

type InnerBrowser = Element & {
  permanentKey?: object
  readonly currentURI: { readonly spec: string }
  readonly webProgress: { readonly isLoadingDocument: boolean }
}
type Tab = { readonly linkedBrowser: InnerBrowser }
type Modules = {
  readonly TabManager: { readonly allTabs: readonly Tab[] }
  readonly NavigableManager: { getIdForBrowser(browser: InnerBrowser): string }
}

/** What stands in Firefox's own window, where the functions below run. */
declare const SidebarController: {
  readonly isOpen: boolean
  readonly browser: { readonly contentDocument: Document | null }
  readonly _box: HTMLElement
  hide(): void
}
declare const ChromeUtils: {
  importESModule(address: string): Modules
}

const pressButton = (widget: string) => {
  const button = document.querySelector<HTMLElement>(
    `#${widget}-browser-action .unified-extensions-item-action-button`,
  )
  if (!button) throw new Error('The toolbar has no icon of the extension.')
  button.click()
}

/**
 * Lets the driver reach the sidebar's page as if it were one more tab; the address of what it shows
 * and the driver's name for it, once it is there.
 */
const sidebarPage = async (width: number) => {
  const inner = () =>
    SidebarController.isOpen
      ? (SidebarController.browser.contentDocument?.getElementById(
          'webext-panels-browser',
        ) as InnerBrowser | null)
      : null
  let shown = inner()
  for (
    const since = Date.now();
    !shown?.currentURI.spec.startsWith('moz-extension:') || shown.webProgress.isLoadingDocument;
    shown = inner()
  ) {
    if (Date.now() - since > 30_000) throw new Error('The sidebar did not open.')
    await new Promise(requestAnimationFrame)
  }
  SidebarController._box.style.width = `${width}px`
  const shared = 'chrome://remote/content/shared'
  const { TabManager } = ChromeUtils.importESModule(`${shared}/TabManager.sys.mjs`)
  const { NavigableManager } = ChromeUtils.importESModule(`${shared}/NavigableManager.sys.mjs`)
  const tabs = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(TabManager), 'allTabs')
  Object.defineProperty(TabManager, 'allTabs', {
    configurable: true,
    get: () => {
      const linkedBrowser = inner()
      const real: readonly Tab[] = tabs?.get?.call(TabManager) ?? []
      return linkedBrowser ? [...real, { linkedBrowser }] : real
    },
  })
  shown.permanentKey ??= {}
  return { address: shown.currentURI.spec, context: NavigableManager.getIdForBrowser(shown) }
}

export type Sidebar = {
  /** Presses the icon in the toolbar and gives the sidebar's page, wide as a user may draw it. */
  pressIcon(): Promise<Page>
  isOpen(): Promise<boolean>
  close(): Promise<void>
}

export const firefoxSidebar = (
  { context: pages, bidi, inWindow }: { context: BrowserContext; bidi: Bidi; inWindow: InWindow },
  addOn: string,
): Sidebar => {
  const widget = addOn.replace(/[^a-z0-9_-]/gi, '_')
  let known: { readonly context: string; readonly page: Page } | undefined

  return {
    async pressIcon() {
      await inWindow(pressButton, widget)
      const { address, context } = await inWindow(sidebarPage, 360)
      if (known?.context === context) return known.page
      // The driver hears nothing of an extension's pages by itself, though it can do all in them.
      const coming = pages.waitForEvent('page')
      const common = { context, userContext: 'default', parent: null, children: null }
      await bidi.tell('browsingContext.contextCreated', {
        ...common,
        originalOpener: null,
        url: address,
      })
      const realm = `sidebar ${context}`
      const { origin } = new URL(address)
      await bidi.tell('script.realmCreated', { realm, type: 'window', context, origin })
      known = { context, page: await coming }
      return known.page
    },
    isOpen: () => inWindow(() => SidebarController.isOpen),
    async close() {
      await inWindow(() => SidebarController.hide())
      if (known) {
        const { context } = known
        await bidi.tell('browsingContext.contextDestroyed', { context, parent: null })
      }
      known = undefined
    },
  }
}
