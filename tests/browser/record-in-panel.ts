import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { RecordPort } from '../../lib/session/ports/record.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** One of our modules as a script that runs by itself; `replace` gives other text for a module. */
export const bundle = async (
  source: string,
  replace: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'given-modules',
        resolveId: (id) => (id === 'given:entry' ? `${folder}given-entry.ts` : undefined),
        load: (id) =>
          id === `${folder}given-entry.ts`
            ? source
            : Object.entries(replace).find(([ending]) => id.endsWith(ending))?.[1],
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: 'given:entry', output: { format: 'iife' } },
    },
  })
  const [output] = [result].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('Nothing was bundled.')
  return chunk.code
}

/** What the port does in a page, without the signals and what lives on between two calls. */
export type PagePart = Pick<
  RecordPort,
  'findChild' | 'findNotes' | 'lookAround' | 'locate' | 'insert'
>

let script: Promise<string> | undefined

/**
 * Lets the panel make ports. A panel has one for as long as it is open, and a new one here begins with
 * the page beside it: the one before hears no more of the tabs, or each would be at work in every page
 * that follows.
 */
const portMaker = `
  import browser from 'webextension-polyfill'
  import { createRecordPort } from '../../lib/extension/record/create-record-port.ts'

  const events = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.action.onClicked]
  const leave = []
  const noted = (event) => {
    const { addListener } = event
    event.addListener = (listener) => {
      addListener.call(event, listener)
      leave.push(() => event.removeListener(listener))
    }
    return () => { event.addListener = addListener }
  }
  globalThis.openRecord = () => {
    for (const each of leave.splice(0)) each()
    const restore = events.map(noted)
    globalThis.record = createRecordPort()
    for (const each of restore) each()
    if (leave.length < events.length) throw new Error('The port listens without our knowing.')
  }
`

/** The real record port, living in the real side panel; calls to it come back as they are. */
export const recordIn = async (panel: Page): Promise<PagePart> => {
  script ??= bundle(portMaker)
  if (!(await panel.evaluate(() => 'openRecord' in globalThis))) await panel.evaluate(await script)
  await panel.evaluate('openRecord()')
  const call = (name: string, ...given: unknown[]) =>
    panel.evaluate(
      ([method, values]) =>
        (
          globalThis as unknown as {
            record: Record<string, (...all: unknown[]) => Promise<unknown>>
          }
        ).record[method as string]?.(...(values as unknown[])),
      [name, given] as const,
    )
  return {
    findChild: (known) => call('findChild', known) as ReturnType<RecordPort['findChild']>,
    findNotes: () => call('findNotes') as ReturnType<RecordPort['findNotes']>,
    lookAround: (known) => call('lookAround', known) as ReturnType<RecordPort['lookAround']>,
    locate: () => call('locate') as ReturnType<RecordPort['locate']>,
    insert: (target, content) =>
      call('insert', target, content) as ReturnType<RecordPort['insert']>,
  }
}
