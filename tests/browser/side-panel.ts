import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { setView } from './view.ts'

// A side panel is no tab: the browser lists it among its other parts while it opens, which the driver
// passes over unless it is told not to.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = 'yes'

/** Resolves to the real side panel, 360 px wide: the one that is open, or that a press opens. */
export type PressIcon = (page: Page) => Promise<Page>

/**
 * The icon of an extension in a browser, to be pressed on the tab of a page. Throws when the tab is not
 * found or the panel does not come.
 */
export const iconOf = (context: BrowserContext, extensionId: string): PressIcon => {
  let panel: Page | undefined
  return async (page) => {
    const browser = context.browser()
    if (!browser || !extensionId) throw new Error('The browser was opened without the extension.')
    await page.bringToFront()
    const session = await browser.newBrowserCDPSession()
    try {
      const targetId = await tabOf(page, session)
      const press = () =>
        (session as Untyped).send('Extensions.triggerAction', { id: extensionId, targetId })
      if (panel && !panel.isClosed()) {
        await press()
        return panel
      }
      // On a starved machine the press has grown old before the worker is awake: a user presses again.
      const again = setInterval(() => void press().catch(() => undefined), 6_000)
      const opened = context.waitForEvent('page').finally(() => clearInterval(again))
      ;[panel] = await Promise.all([opened, press()])
    } finally {
      await session.detach()
    }
    await panel.waitForURL(`chrome-extension://${extensionId}/sidepanel.html*`)
    await setView(panel, { width: 360, height: 800 })
    return panel
  }
}

/** The driver's types do not know this command yet. */
type Untyped = { send(method: string, params: object): Promise<unknown> }

const tabOf = async (page: Page, session: CDPSession): Promise<string> => {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
  const tabs = targetInfos.filter(({ type, url }) => type === 'tab' && url === page.url())
  if (tabs.length > 1)
    throw new Error('Two tabs show the same address: the press would be a guess.')
  if (!tabs[0]) throw new Error('The page has no tab of its own.')
  return tabs[0].targetId
}
