import type { Page } from 'playwright-core'
import type { World } from '../../world/world.ts'

/** Alva's page in the journal. */
export const alva = (world: World): string => `${world.journal.url}/patienter/k7m2q9vd`

/** Sets the caret in the note's real editor. */
export async function openNote(journal: Page): Promise<void> {
  await journal.getByLabel('Rubrik', { exact: true }).fill('SIP')
  await journal.frameLocator('.tox-edit-area iframe').locator('body').click()
}

/** Saves the note, and gives what the journal's own store then holds. */
export async function saveNote(journal: Page, world: World): Promise<string> {
  await journal.getByRole('button', { name: 'Spara', exact: true }).click()
  await journal.getByText(/Sparad kl\./).waitFor()
  const [note] = world.journal.notes('k7m2q9vd')
  if (!note) throw new Error('The journal holds no note.')
  return note.body
}
