import type { Page } from 'playwright-core'
import type { Plan } from '../../../lib/plan/schema.ts'
import { PATIENTS } from '../../world/journal/patients.ts'
import type { World } from '../../world/world.ts'

/** Alva's page in the journal. */
export const alva = (world: World): string => `${world.journal.url}/patienter/k7m2q9vd`

/** The page that the journal has of the child of a plan. */
export function recordOf(world: World, { child }: Plan): string {
  const number = child.personalNumber.replaceAll(/\D/g, '')
  const patient = PATIENTS.find(({ personnummer }) => personnummer === number)
  if (!patient) throw new Error('The journal does not know the child.')
  return `${world.journal.url}/patienter/${patient.id}`
}

/** Sets the caret in the note's real editor. */
export async function openNote(journal: Page): Promise<void> {
  await journal.getByLabel('Rubrik', { exact: true }).fill('SIP')
  await journal.frameLocator('.tox-edit-area iframe').locator('body').click()
}

/** Saves the note, and gives what the journal's own store then holds. */
export async function saveNote(journal: Page, world: World): Promise<string> {
  await journal.getByRole('button', { name: 'Spara', exact: true }).click()
  await journal.getByText(/Sparad kl\./).waitFor()
  const [, patient = ''] = /\/patienter\/(\w+)/.exec(journal.url()) ?? []
  const [note] = world.journal.notes(patient)
  if (!note) throw new Error('The journal holds no note.')
  return note.body
}
