import type { Page } from 'playwright-core'
import { createBackend } from '../../world/backend/backend.ts'
import { Faults } from '../../world/backend/faults.ts'
import { ANY_PORTS, startWorld, type World } from '../../world/world.ts'
import { builtExtension } from '../built-extension.ts'
import { type OpenBrowser, openBrowser } from '../chromium.ts'
import type { TimeZone } from '../swedish.ts'
import { setView } from '../view.ts'
import { search } from './fhir-search.ts'

export type Stage = {
  readonly world: World
  readonly faults: Faults
  readonly browser: () => OpenBrowser
  /** Opens a page of the journal and, beside it, the real side panel by a press on the icon. */
  openBeside(address: string): Promise<{ journal: Page; panel: Page }>
  /** Closes the browser as a user would, and opens it again with the same profile. */
  reopen(): Promise<void>
  /** Every resource of a type that the regional backend holds. */
  held(type: string): Promise<readonly { readonly id: string; readonly status?: string }[]>
  close(): Promise<void>
}

type StageOptions = {
  readonly args?: () => readonly string[]
  readonly timeZone?: TimeZone
}

/**
 * The world, with faults to order, and a browser with the built extension.
 * @param args further switches, made anew each time that the browser is opened.
 */
export async function openStage(
  profile?: string,
  { args = () => [], timeZone }: StageOptions = {},
): Promise<Stage> {
  const faults = new Faults()
  const backend = await createBackend({ port: 0, data: ':memory:', faults })
  const world = await startWorld({ ports: ANY_PORTS, backendUrl: backend.url })
  const extension = await builtExtension()
  const open = () =>
    openBrowser({
      extension,
      args: args(),
      ...(timeZone && { timeZone }),
      ...(profile && { profile }),
    })
  let browser = await open()
  return {
    world,
    faults,
    browser: () => browser,
    async openBeside(address) {
      const journal = browser.context.pages()[0] ?? (await browser.context.newPage())
      await setView(journal, { width: 900, height: 860 })
      await journal.goto(address)
      return { journal, panel: await browser.pressIcon(journal) }
    },
    async reopen() {
      await browser.close()
      browser = await open()
    },
    held: (type) => search(backend.url, type),
    async close() {
      await browser.close()
      await world.close()
      await backend.close()
    },
  }
}
