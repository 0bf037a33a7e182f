import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { typist } from './typist.ts'

/** From the plan to the page where a host profile is made. */
export async function openProfile(panel: Page): Promise<void> {
  await panel.getByText('Fyll i del för del').click()
  await panel.getByRole('button', { name: /^(Visa|Ändra) var delarna ska stå$/ }).click()
  await panel.getByRole('heading', { name: 'Var delarna ska stå' }).waitFor()
}

/** Chooses a section in the panel and clicks the field in the page. */
export async function pointAt(panel: Page, section: string, field: Locator): Promise<void> {
  await typist(panel).choose('Del av planen', section)
  await startPointing(panel)
  await field.click()
  await panel
    .getByRole('list', { name: 'Delar och fält' })
    .getByText(section, { exact: true })
    .waitFor()
}

/** Presses the button, and waits until the page listens. */
export async function startPointing(panel: Page): Promise<void> {
  await typist(panel).press('Peka ut fältet')
  await panel.getByText('Klicka i fältet på sidan', { exact: false }).waitFor()
}

/** Saves the profile shown as a file, and gives what it holds. */
export async function saveProfile(panel: Page): Promise<string> {
  const download = panel.waitForEvent('download')
  await typist(panel).press('Spara som fil')
  const file = await download
  return readFile(await file.path(), 'utf8')
}

/** Opens a colleague's file in the settings, from the plan. */
export async function openProfileFile(panel: Page, content: string): Promise<void> {
  const choosing = panel.waitForEvent('filechooser')
  await typist(panel).press('Öppna en profil från en fil')
  const chooser = await choosing
  await chooser.setFiles({
    name: 'journalprofil.host.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
}

/** Presses "fill in all", confirms the child, and waits until it is done or has stopped. */
export async function fillAll(panel: Page): Promise<readonly string[]> {
  await typist(panel).press('Fyll i alla')
  await confirmFill(panel)
  return rows(panel)
}

export async function confirmFill(panel: Page): Promise<void> {
  await typist(panel).press('Ja, fyll i alla')
  await settled(panel)
}

/** Waits until it is done or has stopped. */
export const settled = (panel: Page): Promise<void> => typist(panel).button('Klar').waitFor()

/** What stands in the list, a line for each field, without the buttons. */
export const rows = (panel: Page): Promise<readonly string[]> =>
  panel
    .getByRole('list', { name: 'Det här går in i fälten' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll(':scope > p')]
          .map((line) => (line as HTMLElement).innerText)
          .join(' ')
          .replace(/\s+/g, ' '),
      ),
    )
