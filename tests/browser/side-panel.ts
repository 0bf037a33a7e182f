import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type ConnectOverCDPOptions, chromium, type Page } from 'playwright-core'
import { pressIcon } from './press-icon.ts'
import { setView } from './view.ts'

/** The file in which a Chromium writes the port that it can be reached on. */
export const portFile = (profile: string): string => join(profile, 'DevToolsActivePort')

/** Another connection to the Chromium that runs on a profile. */
export const connectTo = async (
  profile: string,
  options: ConnectOverCDPOptions = {},
): Promise<Browser> => {
  const [port] = (await readFile(portFile(profile), 'utf8')).split('\n')
  const connect = () =>
    chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 10_000, ...options })
  // A page that begins just as the connection is made can leave it waiting for ever; the next is whole.
  return connect().catch(connect).catch(connect)
}

export type SidePanel = {
  /** Presses the icon on the page's tab and gives the panel, 360 px wide. */
  pressIcon(page: Page): Promise<Page>
  close(): Promise<void>
}

/**
 * The real side panel of the Chromium on a profile. It is no page of the connection that was there
 * before it; one made after it opened lists it.
 */
export const sidePanelOf = (
  { profile, extensionId }: { readonly profile: string; readonly extensionId: string },
  options: ConnectOverCDPOptions = {},
): SidePanel => {
  const connections: Browser[] = []
  let panel: Page | undefined

  const panelIn = async (connection: Browser): Promise<Page> => {
    const [all] = connection.contexts()
    if (!all) throw new Error('The browser closed before the side panel could be reached.')
    const isPanel = (each: Page) =>
      each.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`)
    // A busy machine lists it a little late.
    const late = all.waitForEvent('page', { predicate: isPanel, timeout: 10_000 })
    late.catch(() => undefined)
    return all.pages().find(isPanel) ?? late
  }

  return {
    async pressIcon(page) {
      await pressIcon(page, extensionId)
      if (panel && !panel.isClosed()) return panel
      const connection = await connectTo(profile, options)
      connections.push(connection)
      panel = await panelIn(connection)
      await panel.waitForLoadState()
      await setView(panel, { width: 360, height: 800 })
      return panel
    },
    close: async () => {
      await Promise.all(connections.map((connection) => connection.close()))
    },
  }
}
