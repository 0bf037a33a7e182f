import type { OpenBrowser } from '../../browser/chromium.ts'

/** What the browser reads once, when it loads the extension. */
const readOnce = /^(?:background\.js|manifest\.json|managed-schema\.json|_locales\/)/

/**
 * Brings a new build into the open browser. Its own pages are loaded anew, and the scripts that go into
 * a record are read from the disk each time anyway; only a new background or manifest loads the whole
 * extension anew, which closes the panel.
 * @returns what was loaded anew.
 */
export async function showChanges(
  { context, extensionId }: Pick<OpenBrowser, 'context' | 'extensionId'>,
  folder: string,
  changed: readonly string[],
): Promise<'nothing' | 'pages' | 'extension'> {
  if (changed.length === 0) return 'nothing'
  if (changed.some((name) => readOnce.test(name))) {
    const session = await context.browser()?.newBrowserCDPSession()
    await (session as Untyped).send('Extensions.loadUnpacked', { path: folder })
    await session?.detach()
    return 'extension'
  }
  const own = context
    .pages()
    .filter((page) => page.url().startsWith(`chrome-extension://${extensionId}/`))
  await Promise.all(own.map((page) => page.reload()))
  return 'pages'
}

/** The driver's types do not know this command yet. */
type Untyped = { send(method: string, params: object): Promise<unknown> }
