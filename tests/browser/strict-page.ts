import type { CDPSession, Page } from 'playwright-core'

/** What a page and the browser have complained about since `watchPolicy`. */
export type Complaints = {
  /** Each broken rule of the page's policy, as `directive: what was blocked`. */
  broken(): Promise<readonly string[]>
  /** Errors of scripts, and what the browser wrote in the page's log as an error. */
  readonly errors: readonly string[]
}

type Watched = { brokenRules?: string[] }

/** Call before the page is opened: listens to the policy's own events, the console and the log. */
export async function watchPolicy(page: Page): Promise<Complaints> {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  const session: CDPSession = await page.context().newCDPSession(page)
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.source === 'security') errors.push(entry.text)
  })
  await session.send('Log.enable')
  await page.addInitScript(() => {
    const watched = globalThis as Watched
    watched.brokenRules = []
    document.addEventListener('securitypolicyviolation', (event) => {
      watched.brokenRules?.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  return {
    broken: () => page.evaluate(() => (globalThis as Watched).brokenRules ?? ['not watched']),
    errors,
  }
}
