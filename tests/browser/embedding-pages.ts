import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startEmbedding } from '../world/embedding/embedding.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { type Complaints, watchPolicy } from './strict-page.ts'

/**
 * Sets up a browser and the pages that somebody else has the widget on, for the tests of one file,
 * and gives the opener of one, watched from its beginning. The page is closed after each test.
 */
export function embeddingPages() {
  let world: Listening
  let browser: OpenBrowser
  let page: Page
  beforeAll(async () => {
    world = await startEmbedding({})
    browser = await openBrowser()
  })
  afterEach(() => page.close())
  afterAll(() => Promise.all([browser.close(), world.close()]))
  return async (path: string): Promise<{ page: Page; complaints: Complaints }> => {
    page = await browser.context.newPage()
    const complaints = await watchPolicy(page)
    await page.goto(`${world.url}${path}`)
    return { page, complaints }
  }
}
