import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { alva } from './story/journal-steps.ts'
import { choosePassphrase, unlock } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// The browser is killed in the middle of typing, as when the machine loses its power. `KILLS=200` for a long run.
const kills = Number(process.env.KILLS ?? 5)
const passphrase = 'lugn lunch på tisdag'
let profile: string
let stage: Stage
let panel: Page

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sip-profile-'))
  stage = await openStage(profile)
  await seed(stage, [completePlan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await choosePassphrase(panel, passphrase)
  await openContact()
})
afterAll(async () => {
  await stage.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const contact = () => panel.getByLabel('Kontaktperson', { exact: true })

const openContact = async () => {
  await openPlan(panel, 'Alva Lind')
  await typist(panel).open('Ansvarig huvudman')
}

/** Keeps in mind, in the test, what the panel has called saved while it stood still for a frame. */
async function watchSaved(): Promise<() => string> {
  let saved = await contact().inputValue()
  await panel.exposeFunction('tellSaved', (words: string) => {
    saved = words
  })
  await contact().evaluate((field: HTMLInputElement) => {
    const { tellSaved } = globalThis as unknown as { tellSaved(words: string): void }
    let last = ''
    const look = () => {
      const isSaved = document.querySelector('.save-line')?.textContent?.startsWith('Sparat')
      if (isSaved && field.value === last) tellSaved(last)
      last = field.value
      requestAnimationFrame(look)
    }
    look()
  })
  return () => saved
}

async function killBrowser(): Promise<void> {
  const browser = stage.browser().context.browser()
  const session = await browser?.newBrowserCDPSession()
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const found = processInfo.find(({ type }) => type === 'browser')
  if (!found) throw new Error('The browser does not tell its process.')
  const gone = new Promise((resolve) => stage.browser().context.once('close', resolve))
  process.kill(found.id, 'SIGKILL')
  await gone
}

test.each(Array.from({ length: kills }, (_, index) => index))(
  'no word that was called saved is lost (%i)',
  async (index) => {
    await contact().fill('')
    const saved = await watchSaved()
    const words =
      `${index} Karin Ek, skolkurator på Läroverket, når man säkrast på förmiddagen. `.repeat(9)
    let typed = ''
    const typing = (async () => {
      for (const letter of words) {
        typed += letter
        await panel.keyboard.type(letter)
      }
    })().catch(() => undefined)
    const length = 20 + ((index * 37) % 160)
    await expect
      .poll(() => saved().length, { timeout: 30_000, interval: 5 })
      .toBeGreaterThan(length)
    await killBrowser()
    await typing
    const said = saved()

    await stage.reopen()
    ;({ panel } = await stage.openBeside(alva(stage.world)))
    await unlock(panel, passphrase)
    await openContact()
    const there = await contact().inputValue()
    expect(there.slice(0, said.length)).toBe(said)
    expect(typed.slice(0, there.length)).toBe(there)
  },
  120_000,
)
