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

let port: Promise<string> | undefined

/** The real record port, living in the real side panel; calls to it come back as they are. */
export const recordIn = async (panel: Page): Promise<PagePart> => {
  port ??= bundle(`
    import { createRecordPort } from '../../lib/extension/record/create-record-port.ts'
    globalThis.record = createRecordPort()
  `)
  await panel.evaluate(await port)
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
