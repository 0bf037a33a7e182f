import type { DocumentReference } from '@medplum/fhirtypes'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// One story, told in order: the plan is printed as the browser prints, and the file goes with it.
const patient = { timeout: 20_000 }
let stage: Stage
let panel: Page
let pdf: Buffer

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan, protectedPlan])
  const { context, extensionId } = stage.browser()
  panel = await context.newPage()
  await setView(panel, { width: 360, height: 740 })
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`)
  await openPlan(panel, 'Alva Lind')
})
afterAll(() => stage.close())

const printed = async (id: string): Promise<Buffer> => {
  const { context, extensionId } = stage.browser()
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/print.html?plan=${id}&what=plan`)
  await page.locator('.paper').waitFor()
  const made = await page.pdf({ preferCSSPageSize: true, tagged: true })
  await page.close()
  return made
}
/** What another program has printed. */
const printedPage = async (body: string) => {
  const page = await panel.context().newPage()
  await page.setContent(body)
  const made = await page.pdf()
  await page.close()
  return made
}
const choose = async (content: Buffer) => {
  const chooser = panel.waitForEvent('filechooser')
  await typist(panel).press('Bifoga planen som PDF')
  await (await chooser).setFiles({
    name: 'plan.pdf',
    mimeType: 'application/pdf',
    buffer: content,
  })
}
const documents = async () =>
  ((await stage.held('DocumentReference')) as unknown as DocumentReference[])
    .filter(({ docStatus }) => docStatus !== undefined)
    .map(({ content }) => content.map(({ attachment }) => attachment))

test('what is no PDF of this plan is told in a sentence, and is not attached', async () => {
  pdf = await printed(completePlan.id)
  await panel.getByText('Skriv ut eller spara som fil').click()
  await choose(Buffer.from('Det här är en inköpslista'))
  await panel.getByText('Filen är ingen PDF.').waitFor()
  await choose(await printed(protectedPlan.id))
  await panel.getByText('PDF:en är utskriven från en annan plan.').waitFor()
  await choose(await printedPage('<h1>SIP</h1><p>Noah Ek <b>20150203-2392</b></p>'))
  await panel.getByText('I PDF:en står ett annat personnummer än barnets.').waitFor()
  await choose(Buffer.concat([pdf, Buffer.alloc(100 * 1024)]))
  await panel.getByText('PDF:en är större än 100 kB').waitFor()
  expect(await typist(panel).button('Ta bort PDF:en').count()).toBe(0)
})

test('attached, it is handed off beside the page to read', async () => {
  await choose(pdf)
  await panel.getByText('PDF:en är bifogad och följer med.').waitFor()
  await typist(panel).press('Överlämna')
  await panel.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  const [attachments] = await documents()
  expect(attachments?.map(({ contentType }) => contentType)).toEqual([
    'text/html; charset=utf-8',
    'application/pdf',
  ])
  expect(Buffer.from(attachments?.[1]?.data ?? '', 'base64').equals(pdf)).toBe(true)
})

test('when the plan says something else it stays here, and the region gets the new page alone', async () => {
  await typist(panel).open('Barnet och frågan')
  await typist(panel).fill('Frågeställning för mötet', 'Hur får Alva en lugn lunch?')
  await panel.getByText('Planen har ändrats sedan PDF:en skrevs ut, så den följer').waitFor()
  await typist(panel).press('Överlämna')
  await expect.poll(async () => (await documents())[0]?.length, patient).toBe(1)
  await typist(panel).press('Ta bort PDF:en')
  await expect
    .poll(() => panel.getByText('Planen har ändrats sedan PDF:en').count(), patient)
    .toBe(0)
})
