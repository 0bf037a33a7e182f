import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../setup/root.ts'
import { packages } from '../world/packages.ts'
import { connectTo, workerIn } from './chromium.ts'

// The command works on a copy of the tree, so that nothing is changed in it.
const copy = mkdtempSync(join(tmpdir(), 'sip-dev-'))
const tree = [
  ...['components', 'entrypoints', 'lib', 'public', 'tests'],
  ...['LICENSE', 'package.json', 'tsconfig.json', 'wxt.config.ts'],
]

const dev = () =>
  spawn(process.execPath, ['tests/setup/dev/main.ts', '--headless', '--any-port'], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'inherit'],
  })

let command: ReturnType<typeof dev>
let lines: AsyncIterator<string>
let browser: Browser
let context: BrowserContext

/** Waits until the command has printed a line with these words. */
const printed = async (words: string): Promise<void> => {
  for (;;) {
    const { value, done } = await lines.next()
    if (done) throw new Error(`The command ended before it printed: ${words}`)
    if (value.includes(words)) return
  }
}

const edit = (file: string, change: (text: string) => string) => {
  const path = join(copy, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

beforeAll(async () => {
  const filter = (path: string) => basename(path) !== 'node_modules'
  for (const name of tree) cpSync(join(root, name), join(copy, name), { recursive: true, filter })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  symlinkSync(packages, join(copy, 'tests/world/node_modules'), 'junction')
  command = dev()
  lines = createInterface({ input: command.stdout })[Symbol.asyncIterator]()
  await printed('Waiting for changes')
  browser = await connectTo(join(copy, '.output/profile'))
  const [only] = browser.contexts()
  if (!only) throw new Error('The command opened no browser.')
  context = only
})
afterAll(async () => {
  await browser?.close()
  command.kill('SIGTERM')
  await new Promise((resolve) => command.once('exit', resolve))
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 })
})

const extension = async () => `chrome-extension://${new URL((await workerIn(context)).url()).host}`

test('a saved component is seen in the open panel', async () => {
  const panel = await context.newPage()
  await panel.goto(`${await extension()}/sidepanel.html`)
  await panel.getByText('Inga planer än').waitFor()
  edit('lib/i18n/sv/start.ts', (text) => text.replace('Inga planer än', 'Inga planer sparade'))
  await printed('the panel and its pages are loaded anew')
  await panel.getByText('Inga planer sparade').waitFor()
})

test('a saved page script is the one that goes into a record', async () => {
  edit('entrypoints/read.ts', (text) => `${text}\n;(globalThis as any).fromDev = true\n`)
  await printed('the panel and its pages are loaded anew')
  const script = await (await workerIn(context)).evaluate(() =>
    fetch(chrome.runtime.getURL('read.js')).then((answer) => answer.text()),
  )
  expect(script).toContain('fromDev')
})

test('a saved background starts anew', async () => {
  edit('entrypoints/background.ts', (text) => `${text}\n;(globalThis as any).fromDev = true\n`)
  const anew = context.waitForEvent('serviceworker')
  await printed('the extension is loaded anew')
  expect(await (await anew).evaluate(() => 'fromDev' in globalThis)).toBe(true)
})
