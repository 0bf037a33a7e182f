import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { alva, openNote } from './story/journal-steps.ts'
import { choosePassphrase, chooseServer, fetchChild, handOff } from './story/panel-steps.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { writePlan } from './story/write-plan.ts'
import { dump, tracesInFolder, tracesOf, wordsOf } from './traces.ts'
import { setView } from './view.ts'

// One story, told in order: each test goes on where the one before it ended.
const passphrase = 'lugn lunch på tisdag'
// Words that the plan alone holds: the journal's own pages leave theirs on the disk.
const telling = [
  'Samira Haddad',
  'Korttidsvistelse',
  'lågaffektivt',
  'Skolskjutsenheten',
  passphrase,
]
const numbers = ['201803142387', '198705222381', '198502112397']
let stage: Stage
let profile: string
let journal: Page
let panel: Page
const said: string[] = []
const addresses: string[] = []

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sip-privacy-'))
  stage = await openStage(profile)
})

afterAll(async () => {
  await stage.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** What was written and requested by a page, from now on. */
const listenTo = (page: Page) => {
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error.stack)))
  page.on('request', (request) => addresses.push(request.url()))
}

test('the search finds a word in each form in which it may lie', () => {
  const record = JSON.stringify({ who: 'handläggare Samira Haddad' })
  for (const coding of ['utf8', 'utf16le'] as const) {
    for (const before of ['', 'a', 'ab']) {
      const bytes = Buffer.from(before + record, coding)
      const wrapped = Buffer.from(bytes.toString('base64'))
      expect(tracesOf(['Samira', 'Haddad', 'Samir Haddad'], bytes)).toEqual(['Samira', 'Haddad'])
      expect(tracesOf(['Samira', 'Haddad', 'Samir Haddad'], wrapped)).toEqual(['Samira', 'Haddad'])
    }
  }
})

test('before the press on the icon nothing of ours is in the page', async () => {
  const { context, extensionId } = stage.browser()
  journal = context.pages()[0] ?? (await context.newPage())
  listenTo(journal)
  const ours: string[] = []
  const session = await context.newCDPSession(journal)
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => {
    if (origin === `chrome-extension://${extensionId}`) ours.push(origin)
  })
  await session.send('Runtime.enable')
  await setView(journal, { width: 900, height: 860 })
  await journal.goto(alva(stage.world))
  await openNote(journal)
  await journal.keyboard.type('Före panelen')
  expect(ours).toEqual([])
  panel = await stage.browser().pressIcon(journal)
  listenTo(panel)
  await expect.poll(() => ours.length).toBeGreaterThan(0)
})

/** What the worker has asked for and written. */
type Noted = { addresses: string[]; said: string[] }
type Heard = { kind: string }[]

test('after the icon and before Hämta, no word comes from the page to the panel', async () => {
  await panel.addInitScript(() => {
    const heard: Heard = []
    Object.assign(globalThis, { heard })
    const connect = chrome.tabs.connect
    chrome.tabs.connect = (...given) => {
      const port = connect.apply(chrome.tabs, given)
      port.onMessage.addListener((message) => heard.push(message as { kind: string }))
      heard.push({ kind: 'connected' })
      return port
    }
    type Run = (script: object) => Promise<{ result?: { kind: string } }[]>
    const execute = chrome.scripting.executeScript.bind(chrome.scripting) as unknown as Run
    const executeScript: Run = async (script) => {
      const said = await execute(script)
      for (const { result } of said) if (result) heard.push(result)
      return said
    }
    Object.assign(chrome.scripting, { executeScript })
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (sender.tab) heard.push(message)
    })
  })
  await panel.reload()
  const heard = () =>
    panel.evaluate(() => (globalThis as unknown as { heard: Heard }).heard.map(({ kind }) => kind))
  await expect.poll(heard).toContain('connected')
  await openNote(journal)
  await journal.keyboard.type(' och efter')
  await journal.getByLabel('Rubrik', { exact: true }).fill('Något annat')
  await journal.mouse.wheel(0, 300)
  expect((await heard()).filter((kind) => kind !== 'connected')).toEqual([])
  await typist(panel).press('Hämta')
  await typist(panel).button('Använd').waitFor()
  const all = (await heard()).filter((kind) => kind !== 'connected')
  expect(new Set(all)).toEqual(new Set(['child']))
  expect(all.length).toBeLessThanOrEqual(journal.frames().length)
  await typist(panel).press('Avbryt')
})

test('nothing that is not sealed lies in IndexedDB or storage.local', async () => {
  await chooseServer(panel, stage.world.backend.url)
  await fetchChild(panel)
  const memorable = ['Håstaskolan', '20180314-2387']
  await writePlan(panel, completePlan, async (heading) => {
    if (heading !== 'Barnets delaktighet') return
    // In memory only, so far: the same search finds it there, and nothing on the disk.
    expect(tracesOf(memorable, await dump(panel, 'session'))).toEqual(memorable)
    expect((await dump(panel, 'indexedDB')).toString('latin1')).not.toContain('header')
    await choosePassphrase(panel, passphrase)
  })
  await panel.locator('.save-line', { hasText: 'Sparat' }).waitFor()
  const words = [...wordsOf({ ...completePlan, id: '', createdAt: '' }), passphrase, ...numbers]
  expect(words.length).toBeGreaterThan(100)
  await panel.evaluate(async (name) => {
    const opening = indexedDB.open('control')
    opening.onupgradeneeded = () => opening.result.createObjectStore('control').put({ name }, 1)
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    opening.result.close()
  }, 'Håstaskolan')
  expect(tracesOf(words, await dump(panel, 'indexedDB'))).toContain('Håstaskolan')
  await panel.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('control').onsuccess = resolve
      }),
  )
  const kept = await dump(panel, 'indexedDB')
  expect(kept.toString('latin1')).toContain('PBKDF2')
  expect(kept.length).toBeGreaterThan(3000)
  expect(tracesOf(words, kept)).toEqual([])
  expect(tracesOf(words, await dump(panel, 'local'))).toEqual([])
  // Reminders lie in memory with the day they are about, and nothing of the child.
  const isMonth = (word: string) => /^(september|oktober|november|december|januari)$/.test(word)
  const inMemory = tracesOf(words, await dump(panel, 'session'))
  expect(inMemory.filter((word) => !isMonth(word))).toEqual([])
})

test('no word of the plan in a console, and no personal number in an address', async () => {
  const worker = await stage.browser().serviceWorker()
  await worker.evaluate(() => {
    const addresses: string[] = []
    const said: string[] = []
    Object.assign(globalThis, { addresses, said })
    const send = fetch
    globalThis.fetch = (...given) => {
      addresses.push(given[0] instanceof Request ? given[0].url : String(given[0]))
      return send(...given)
    }
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      console[level] = (...words: unknown[]) => said.push(words.map(String).join(' '))
    }
  })
  for (const page of [journal, panel]) await page.evaluate(() => console.info('is heard'))
  await handOff(panel)
  await expect.poll(() => said.filter((text) => text === 'is heard')).toHaveLength(2)
  const inWorker = await worker.evaluate(() => {
    const { addresses, said } = globalThis as unknown as Noted
    return { addresses, said }
  })
  const asked = inWorker.addresses
  expect(asked.filter((url) => url.startsWith(stage.world.backend.url)).length).toBeGreaterThan(1)
  expect(addresses.some((url) => url.startsWith(stage.world.journal.url))).toBe(true)
  const all = [...addresses, ...asked].map((url) => decodeURIComponent(url).replace(/\D/g, ''))
  for (const number of numbers) {
    expect(all.filter((digits) => digits.includes(number.slice(2)))).toEqual([])
  }
  const written = Buffer.from([...said, ...inWorker.said].join('\n'))
  expect(tracesOf(wordsOf(completePlan), written)).toEqual([])
})

test('nor in any file of the profile, when the browser is closed', async () => {
  await stage.browser().close()
  const { found, files } = await tracesInFolder(telling, profile)
  expect(files).toBeGreaterThan(20)
  expect(found).toEqual([])
  // The browser's history names the page: what does lie there is found.
  expect((await tracesInFolder(['k7m2q9vd'], profile)).found.length).toBeGreaterThan(0)
})
