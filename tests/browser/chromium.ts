import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type ConnectOverCDPOptions,
  chromium,
  type Worker,
} from 'playwright-core'
import { chromiumPath, portFile } from './chromium-path.ts'
import { joinClock, leaveClock } from './clock.ts'
import { iconOf, type PressIcon } from './side-panel.ts'
import { swedish, type TimeZone } from './swedish.ts'

export type BrowserOptions = {
  /** Folder of the unpacked extension; without it a plain browser opens. */
  readonly extension?: string
  /** Folder of the user's profile, kept after closing; without it a fresh one, removed at closing. */
  readonly profile?: string
  readonly headless?: boolean
  /** The machine's own when not given. */
  readonly timeZone?: TimeZone
  /** Further command line switches. */
  readonly args?: readonly string[]
}

/** What every browser has that opens a record with the panel beside it. */
export type RecordBrowser = {
  readonly context: BrowserContext
  /** Presses the extension's real icon on the page's tab, which grants activeTab. */
  readonly pressIcon: PressIcon
  /** Closes the browser as a user would; the profile can be opened again right after. */
  close(): Promise<void>
}

export type OpenBrowser = RecordBrowser & {
  /** Empty when no extension was asked for. */
  readonly extensionId: string
  /** The extension's background worker, awake or started anew. */
  serviceWorker(): Promise<Worker>
}

/** The command line that loads an unpacked extension, and no other. */
export const loading = (extension: string): readonly string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
]

export const switches: readonly string[] = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--enable-unsafe-extension-debugging',
  // The browser's own list under its address bar is a page, and loading it costs what a test costs.
  '--disable-features=DisableLoadExtensionCommandLineSwitch,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--remote-debugging-port=0',
  // Names of a region's own network: no secure context, as many record systems have none.
  '--host-resolver-rules=MAP *.region.test 127.0.0.1',
]

/** Without a window the browser draws in memory: a process of its own for it costs a tenth of all work. */
const headlessSwitches: readonly string[] = ['--disable-gpu', '--in-process-gpu']

/** A connection to the Chromium that runs on a profile, beside whoever started it. */
export const connectTo = async (
  profile: string,
  options: ConnectOverCDPOptions = {},
): Promise<Browser> => {
  const [port] = (await readFile(portFile(profile), 'utf8')).split('\n')
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`, options)
}

/** The background worker of the one extension in a browser, awake or started anew. */
export const workerIn = async (context: BrowserContext): Promise<Worker> => {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://')
  return (
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }))
  )
}

/** A press on the icon before the worker listens for it is lost. */
const listening = async (worker: Worker): Promise<Worker> => {
  await worker.evaluate(`new Promise((resolve) => {
    const look = () => chrome.action.onClicked.hasListeners() ? resolve() : setTimeout(look, 10)
    look()
  })`)
  return worker
}

/**
 * Opens an installed Chromium on a profile of its own, with or without the built extension. Every
 * browser test and the tour go through here.
 */
export const openBrowser = async (options: BrowserOptions = {}): Promise<OpenBrowser> => {
  const { extension, headless = true } = options
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no extension in ${extension}`)
  }
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sip-profile-')))
  await rm(portFile(profile), { force: true })
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    env: swedish(options.timeZone),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...switches,
      ...(headless ? headlessSwitches : []),
      ...(extension ? loading(extension) : []),
      ...(options.args ?? []),
    ],
  })

  joinClock(profile)

  const serviceWorker = () => workerIn(context)
  const extensionId = extension ? new URL((await listening(await serviceWorker())).url()).host : ''

  return {
    context,
    extensionId,
    serviceWorker,
    pressIcon: iconOf(context, extensionId),
    close: async () => {
      leaveClock(profile)
      await context.close()
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
