import { type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { failure, type Result, success } from '../../result.ts'
import type { AccessFault } from '../../session/ports/record.ts'
import { accessFault, awaitPage } from './ask-frames.ts'
import { connectFrame, type Frame } from './frame.ts'

/** The page in the active tab of the panel's window, with the frames that can be talked to. */
export type OpenPage = {
  readonly tab: ReadonlySignal<ActiveTab | undefined>
  /** Looks at where the tab is now. */
  refresh(): Promise<void>
  /** Puts the script into every frame that lets it, and connects to those that are new. */
  frames(): Promise<Result<readonly Frame[], AccessFault>>
}

export type ActiveTab = {
  readonly id: number
  /** Host name, where the page can be reached and has one. */
  readonly site: string | undefined
  /** Its address, to tell when it has moved on; empty where the panel may not know. */
  readonly address: string
  readonly title: string
  /** The icon was pressed on this page: what is closed to the panel now stays closed. */
  readonly pressed: boolean
}

/** Follows the active tab. Its frames remember from then on which field was last in use. */
export const followOpenPage = (): OpenPage => {
  let current: { readonly tabId: number; readonly frames: TabFrames } | undefined
  const framesOf = (tabId: number): TabFrames => {
    if (current?.tabId !== tabId) {
      current?.frames.close()
      current = { tabId, frames: connectTab(tabId) }
    }
    return current.frames
  }
  const { tab, refresh } = followActiveTab(({ id }) => void framesOf(id).open())
  return {
    tab,
    refresh,
    frames: async () => {
      await refresh()
      return tab.value ? framesOf(tab.value.id).open() : failure('no-access')
    },
  }
}

/**
 * The active tab of the panel's own window. `report` is called when it is another one, when it
 * shows another page, and when the icon is pressed on it, which may have opened it to the panel.
 */
const followActiveTab = (report: (tab: ActiveTab) => void): Pick<OpenPage, 'tab' | 'refresh'> => {
  const tab = signal<ActiveTab | undefined>(undefined)
  let pressedOn: number | undefined
  let asked = 0
  let answered = 0

  const refresh = async () => {
    asked += 1
    const question = asked
    const [active] = await browser.tabs.query({ active: true, currentWindow: true })
    // A later question has been answered already: this answer may be of the tab before.
    if (question < answered) return
    answered = question
    const { id, url: address = '', title = '' } = active ?? {}
    const pressed = id !== undefined && id === pressedOn
    const same = id === tab.value?.id && address === tab.value?.address
    if (same && title === tab.value?.title && pressed === tab.value?.pressed) return
    const site = hostNameOf(address)
    tab.value = id === undefined ? undefined : { id, address, title, site, pressed }
  }
  const look = async () => {
    await refresh()
    if (tab.value) report(tab.value)
  }

  browser.tabs.onActivated.addListener(look)
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === pressedOn && change.status === 'loading') pressedOn = undefined
    if (id === tab.value?.id && (change.url || change.title || change.status === 'complete'))
      void look()
  })
  browser.action.onClicked.addListener(({ id }) => {
    pressedOn = id
    return look()
  })
  void look()
  return { tab, refresh }
}

const hostNameOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname ? hostname : undefined
}

/**
 * The site of a frame, as the user is asked about it: the tab's own name for its own frames, else
 * the frame's host with its port. A frame without an origin of its own is the page's work.
 */
export const siteOf = (origin: string, { address, site = '' }: ActiveTab): string => {
  if (!URL.canParse(origin)) return site
  const own = URL.canParse(address) ? new URL(address).origin : ''
  return origin === own ? site : new URL(origin).host
}

type TabFrames = { open: OpenPage['frames']; close(): void }

/** The frames of a tab, in each of which the page script is put when it is first asked for. */
const connectTab = (tabId: number): TabFrames => {
  const known = new Map<number, Frame>()
  let isClosed = false

  const open: OpenPage['frames'] = async () => {
    let injections: { readonly frameId: number }[] | undefined
    try {
      injections = await awaitPage(
        browser.scripting.executeScript({
          target: { tabId, allFrames: true },
          files: ['/host.js'],
          injectImmediately: true,
        }),
      )
    } catch (error) {
      return failure(accessFault(error))
    }
    if (!injections) return failure('no-answer')
    if (isClosed) return failure('no-access')
    for (const { frameId } of injections) {
      if (!known.get(frameId)?.isOpen()) known.set(frameId, connectFrame(tabId, frameId))
    }
    return success([...known.values()].filter((frame) => frame.isOpen()))
  }

  return {
    open,
    close: () => {
      isClosed = true
      for (const frame of known.values()) frame.close()
      known.clear()
    },
  }
}

/** Whether the tab shows a PDF in the browser's own reader, where nothing can be written. */
export const showsPdf = async (tabId: number): Promise<boolean> => {
  try {
    const question = browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    })
    return (await awaitPage(question))?.[0]?.result === 'application/pdf'
  } catch {
    return false
  }
}
