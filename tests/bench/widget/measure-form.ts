import { gzipSync } from 'node:zlib'
import type { BrowserContext, CDPSession } from 'playwright-core'
import type { Bench } from './apps/bench.ts'

type Page = { bench: Bench; paints: number[]; row(): Promise<number> }

/** Milliseconds of the main thread's own time unless another unit is said. */
export type Figures = {
  readonly kilobytes: number
  readonly interactive: number
  readonly perKey: number
  /** From key to paint, the slowest of twenty but one. */
  readonly toPaint: number
  /** From press to paint; not where nothing is added. */
  readonly row: number | undefined
  readonly mebibytes: number
}

const letters = 'lugn plats vid lunch'

/** One load of one form: from the blank page of the same origin to a row more. */
export async function measureForm(
  context: BrowserContext,
  origin: string,
  path: string,
): Promise<Figures> {
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? ''
    if (/javascript|css/.test(type)) bodies.push(response.body())
  })
  await page.goto(`${origin}/blank`)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await metric(session, 'ThreadTime')
  const ready = page.waitForEvent('console', {
    predicate: (said) => said.text() === 'interactive',
    timeout: 120_000,
  })
  await page.goto(`${origin}/${path}`, { waitUntil: 'commit' })
  await ready
  const interactive = (await metric(session, 'ThreadTime')) - before

  await session.send('HeapProfiler.collectGarbage')
  const mebibytes = (await metric(session, 'JSHeapUsedSize')) / 2 ** 20

  await page.evaluate(() => (globalThis as unknown as Page).bench.enter())
  await page.keyboard.type('   ', { delay: 60 })
  await page.evaluate(() => (globalThis as unknown as Page).paints.splice(0))
  const beforeKeys = await metric(session, 'ThreadTime')
  await page.keyboard.type(letters, { delay: 60 })
  const perKey = ((await metric(session, 'ThreadTime')) - beforeKeys) / letters.length
  const paints = await page.evaluate(() => (globalThis as unknown as Page).paints)
  const toPaint = paints.toSorted((a, b) => b - a)[1] ?? Number.NaN

  const row = await page.evaluate(() => {
    const { bench, row } = globalThis as unknown as Page
    return bench.add ? row() : undefined
  })
  const kilobytes = (await Promise.all(bodies)).reduce(
    (sum, body) => sum + gzipSync(body).length / 1000,
    0,
  )
  await page.close()
  return {
    kilobytes,
    interactive: 1000 * interactive,
    perKey: 1000 * perKey,
    toPaint,
    row,
    mebibytes,
  }
}

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  const found = metrics.find((each) => each.name === name)
  if (!found) throw new Error(`The browser does not measure ${name}`)
  return found.value
}
