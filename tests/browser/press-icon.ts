import type { CDPSession, Page } from 'playwright-core'

/**
 * Presses the extension's icon on the tab that shows `page` and resolves when the side panel is
 * there. Throws when the tab is not found or the panel does not come.
 */
export const pressIcon = async (page: Page, extensionId: string): Promise<void> => {
  const browser = page.context().browser()
  if (!browser || !extensionId) throw new Error('The browser was opened without the extension.')
  await page.bringToFront()
  const session = await browser.newBrowserCDPSession()
  try {
    const targetId = await tabOf(page, session)
    const press = () =>
      (session as Untyped).send('Extensions.triggerAction', { id: extensionId, targetId })
    // On a starved machine the press has grown old before the worker is awake: a user presses again.
    const again = setInterval(() => void press().catch(() => undefined), 6_000)
    try {
      await Promise.all([
        panelIsThere(session, `chrome-extension://${extensionId}/sidepanel.html`),
        press(),
      ])
    } finally {
      clearInterval(again)
    }
  } finally {
    await session.detach()
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

const panelIsThere = async (session: CDPSession, address: string): Promise<void> => {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const look = ({ targetInfo }: { targetInfo: { type: string; url: string } }) => {
    if (targetInfo.type === 'page' && targetInfo.url.startsWith(address)) resolve()
  }
  session.on('Target.targetCreated', look)
  session.on('Target.targetInfoChanged', look)
  const limit = setTimeout(() => reject(new Error('The side panel did not open.')), 30_000)
  try {
    await session.send('Target.setDiscoverTargets', { discover: true })
    await promise
  } finally {
    clearTimeout(limit)
  }
}
