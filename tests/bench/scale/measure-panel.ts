import type { CDPSession, Page } from 'playwright-core'
import { openPlan } from '../../browser/story/seed.ts'
import { typist } from '../../browser/story/typist.ts'
import { countWork, takeWork } from './count-work.ts'

/** Milliseconds of the main thread's own time, and bytes, unless another unit is said. */
export type Figures = {
  /** From the press on *Lås upp* to the first rows, on the clock. */
  readonly unlock: number
  /** The longest task from then until ten seconds have passed or all is at rest. */
  readonly longest: number
  readonly key: number
  /** From key to paint, the slowest of twenty but one. */
  readonly paint: number
  /** From a key to the end of the transaction that wrote it. */
  readonly safe: number
  readonly unsealed: number
  readonly sealed: number
  readonly written: number
  readonly remembered: number
  readonly search: number
  readonly scroll: number
  readonly mebibytes: number
}

const letters = 'lugn plats vid lunch'
const passphrase = 'lugn lunch på tisdag'

const second = (values: readonly number[]) => values.toSorted((a, b) => b - a)[1] ?? Number.NaN

/** One vault, from the locked panel to typing in its first plan. */
export async function measurePanel(panel: Page): Promise<Figures> {
  await panel.reload()
  await panel.getByLabel('Lösenfras', { exact: true }).waitFor()
  await countWork(panel)
  const session = await panel.context().newCDPSession(panel)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })

  await typist(panel).fill('Lösenfras', passphrase)
  const unlocked = await panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const press = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Lås upp',
        )
        const began = performance.now()
        const look = () =>
          document.querySelector('.plan-row') ? resolve(performance.now() - began) : undefined
        new MutationObserver(() => requestAnimationFrame(() => setTimeout(look))).observe(
          document,
          {
            subtree: true,
            childList: true,
          },
        )
        press?.click()
      }),
  )
  await atRest(session)
  const { longest } = await takeWork(panel)

  const scroll = await perStep(session, 10, async () => {
    await panel.mouse.move(180, 500)
    await panel.mouse.wheel(0, 400)
  })
  await panel.evaluate(() => scrollTo(0, 0))
  const field = panel.getByLabel('Sök plan', { exact: true })
  let search = Number.NaN
  if (await field.isVisible()) {
    await field.focus()
    search = await perStep(session, letters.length, (index) =>
      panel.keyboard.type(letters[index] ?? ' '),
    )
    // Among thousands of rows a driver finds none by its name in time.
    await field.fill('Alva Lind')
    await atRest(session)
  }

  await openPlan(panel, 'Alva Lind')
  await typist(panel).open('Ansvarig huvudman')
  const input = panel.getByLabel('Kontaktperson', { exact: true })
  await input.fill('')
  await panel.keyboard.type('   ')
  await atRest(session)
  await takeWork(panel)
  const key = await perStep(session, letters.length, (index) =>
    panel.keyboard.type(letters[index] ?? ' '),
  )
  const work = await takeWork(panel)
  const safe: number[] = []
  for (let index = 0; index < 10; index += 1) {
    await panel.keyboard.type('a')
    await atRest(session)
    safe.push((await takeWork(panel)).safe)
  }
  await session.send('HeapProfiler.collectGarbage')
  const mebibytes = (await metric(session, 'JSHeapUsedSize')) / 2 ** 20
  await session.detach()
  const share = (bytes: number) => bytes / letters.length
  return {
    unlock: unlocked,
    longest,
    key,
    paint: second(work.paints),
    safe: second(safe),
    unsealed: share(work.unsealed),
    sealed: share(work.sealed),
    written: share(work.written),
    remembered: share(work.remembered),
    search,
    scroll,
    mebibytes,
  }
}

/** The main thread's time for one of so many steps, 60 ms apart, with what follows of them. */
async function perStep(
  session: CDPSession,
  count: number,
  step: (index: number) => Promise<void>,
): Promise<number> {
  const before = await metric(session, 'ThreadTime')
  for (let index = 0; index < count; index += 1) {
    await Promise.all([step(index), new Promise((resolve) => setTimeout(resolve, 60))])
  }
  await atRest(session)
  return (1000 * ((await metric(session, 'ThreadTime')) - before)) / count
}

/** Waits until the main thread has done less than 5 ms in 150. */
async function atRest(session: CDPSession): Promise<void> {
  for (;;) {
    const before = await metric(session, 'ThreadTime')
    await new Promise((resolve) => setTimeout(resolve, 150))
    if ((await metric(session, 'ThreadTime')) - before < 0.005) return
  }
}

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  const found = metrics.find((each) => each.name === name)
  if (!found) throw new Error(`The browser does not measure ${name}`)
  return found.value
}
