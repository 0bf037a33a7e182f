import browser from 'webextension-polyfill'
import { isDraft, updateName } from './session-names.ts'

/** Well within the half minute after which Chromium stops a worker that does nothing. */
const often = 20_000

/**
 * For the background: holds a new version back while plans lie in the browser's memory alone, which a
 * new version empties. Firefox waits because it is listened for. Chromium waits while something of the
 * extension runs, so the worker stays awake as long as there are such plans.
 */
export function holdUpdate(): void {
  browser.runtime.onUpdateAvailable.addListener(() => void hold())
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(isDraft)) void stayAwake()
  })
  void stayAwake()
}

const hasDrafts = async (): Promise<boolean> =>
  Object.keys(await browser.storage.session.get(null)).some(isDraft)

async function hold(): Promise<void> {
  if (await hasDrafts()) await browser.storage.session.set({ [updateName]: true })
  else takeUp()
}

/** Chromium takes it up by itself when nothing of ours is open. Firefox waits for the word. */
function takeUp(): void {
  const views: readonly unknown[] | undefined = browser.extension.getViews?.()
  if (views?.every((view) => view === globalThis)) browser.runtime.reload()
}

let timer: ReturnType<typeof setInterval> | undefined

async function stayAwake(): Promise<void> {
  const isNeeded = await hasDrafts()
  if (isNeeded && timer === undefined) {
    timer = setInterval(() => void browser.runtime.getPlatformInfo(), often)
  } else if (!isNeeded) {
    clearInterval(timer)
    timer = undefined
    const { [updateName]: waits } = await browser.storage.session.get(updateName)
    if (waits !== true) return
    await browser.storage.session.remove(updateName)
    takeUp()
  }
}
