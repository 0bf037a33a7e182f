import { afterAll, beforeAll, expect, test } from 'vitest'
import { journalProfile, schoolProfile } from '../world/host-profiles.ts'
import { startJournal } from '../world/journal/journal.ts'
import { startSchool } from '../world/school/school.ts'
import { builtExtension } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { recordIn } from './record-in-panel.ts'

let browser: OpenBrowser
let journal: Awaited<ReturnType<typeof startJournal>>
let school: Awaited<ReturnType<typeof startSchool>>
beforeAll(async () => {
  journal = await startJournal({ port: 0 })
  school = await startSchool({ port: 0 })
  browser = await openBrowser({ extension: await builtExtension() })
})
afterAll(() => Promise.all([browser.close(), journal.close(), school.close()]))

const findAt = async (address: string, shown: string) => {
  const page = await browser.context.newPage()
  await page.goto(address)
  await page.getByText(shown).first().waitFor()
  const panel = await browser.pressIcon(page)
  const record = await recordIn(panel)
  const child = await record.findChild([journalProfile(journal.url), schoolProfile(school.url)])
  await page.close()
  return child
}

test('the child whose record is open in the journal', async () => {
  expect(await findAt(`${journal.url}/patienter/k7m2q9vd`, '20180314-2387')).toEqual({
    ok: true,
    value: { name: 'Alva Lind', personalNumber: '20180314-2387', from: 'record' },
  })
})

test('the pupil whose record is open in the school', async () => {
  expect(await findAt(`${school.url}/elever/t1y7m4de`, '20120508-2397')).toEqual({
    ok: true,
    value: { name: 'Noah Eriksson', personalNumber: '20120508-2397', from: 'record' },
  })
})

test('nobody in a list of children', async () => {
  const nobody = { ok: false, code: 'no-child' }
  expect(await findAt(`${journal.url}/patienter`, '20180314-2387')).toEqual(nobody)
  expect(await findAt(`${school.url}/elever`, '20180314-2387')).toEqual(nobody)
})

test('a protected child with one name', async () => {
  expect(await findAt(`${school.url}/elever/z8g5k2wr`, '20100117-2384')).toEqual({
    ok: true,
    value: { name: 'Sara', personalNumber: '20100117-2384', from: 'record' },
  })
})
