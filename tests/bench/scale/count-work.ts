import type { Page } from 'playwright-core'

/** What one panel has done since it was counted last. Bytes are those of plans and of what lies beside them. */
export type Work = {
  readonly unsealed: number
  readonly sealed: number
  readonly written: number
  /** Bytes that went to `storage.session`, as JSON. */
  readonly remembered: number
  /** Milliseconds from each key to the frame that shows it. */
  readonly paints: readonly number[]
  /** Milliseconds from the last key to the end of the transaction that wrote it. */
  readonly safe: number
  /** The longest task of the main thread, in milliseconds; 0 where none was above 50. */
  readonly longest: number
}

type Counting = {
  sipWork: { -readonly [Name in keyof Omit<Work, 'paints'>]: number } & {
    key: number
    paints: number[]
  }
}

/** Begins to count in a page of the extension; anew after each load. */
export const countWork = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    const page = globalThis as unknown as Counting
    const fresh = () => ({
      unsealed: 0,
      sealed: 0,
      written: 0,
      remembered: 0,
      key: 0,
      safe: 0,
      longest: 0,
      paints: [] as number[],
    })
    page.sipWork = fresh()
    const work = page.sipWork
    const add = (name: Exclude<keyof Work, 'paints'>, value: number) => {
      work[name] += value
    }
    const { encrypt, decrypt } = crypto.subtle
    crypto.subtle.encrypt = function (...given: Parameters<typeof encrypt>) {
      add('sealed', given[2].byteLength)
      return encrypt.apply(this, given)
    }
    crypto.subtle.decrypt = function (...given: Parameters<typeof decrypt>) {
      add('unsealed', given[2].byteLength)
      return decrypt.apply(this, given)
    }
    for (const way of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[way]
      IDBObjectStore.prototype[way] = function (...given) {
        add('written', (given[0] as Uint8Array).byteLength)
        this.transaction.addEventListener('complete', () => {
          work.safe = performance.now() - work.key
        })
        return write.apply(this, given)
      }
    }
    const { session } = chrome.storage
    const set = session.set.bind(session)
    session.set = ((items: object) => {
      add('remembered', JSON.stringify(items).length)
      return set(items)
    }) as typeof session.set
    addEventListener(
      'keydown',
      (event) => {
        work.key = performance.now()
        requestAnimationFrame(() =>
          setTimeout(() => work.paints.push(performance.now() - event.timeStamp)),
        )
      },
      { capture: true },
    )
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) work.longest = Math.max(work.longest, duration)
    }).observe({ type: 'longtask' })
  })

/** What has been done since the last call. */
export const takeWork = (panel: Page): Promise<Work> =>
  panel.evaluate(() => {
    const page = globalThis as unknown as Counting
    const found = structuredClone(page.sipWork)
    Object.assign(page.sipWork, {
      unsealed: 0,
      sealed: 0,
      written: 0,
      remembered: 0,
      safe: 0,
      longest: 0,
    })
    page.sipWork.paints.splice(0)
    return found
  })
