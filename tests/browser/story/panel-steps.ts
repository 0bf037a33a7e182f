import type { Page } from 'playwright-core'
import { type Surface, typist } from './typist.ts'

/** Fetches the child from the page beside the panel, and accepts what was found. */
export async function fetchChild(panel: Page): Promise<void> {
  const hand = typist(panel)
  await hand.press('Hämta')
  await hand.press('Använd')
}

/** Names the regional server in the settings, and goes back. */
export async function chooseServer(panel: Page, address: string): Promise<void> {
  const hand = typist(panel)
  await hand.press('Inställningar')
  await hand.fill('Regionens server', address)
  await hand.press('Tillbaka')
}

/** Chooses a passphrase, so that plans are kept on the disk. */
export async function choosePassphrase(panel: Page, passphrase: string): Promise<void> {
  const hand = typist(panel)
  await hand.press('Inställningar')
  await hand.fill('Lösenfras', passphrase)
  await hand.fill('Lösenfras en gång till', passphrase)
  await hand.press('Spara på datorn')
  await panel.getByText('Planerna sparas förseglade på den här datorn.').waitFor()
  await hand.press('Tillbaka')
}

export async function unlock(panel: Page, passphrase: string): Promise<void> {
  const hand = typist(panel)
  await hand.fill('Lösenfras', passphrase)
  await hand.press('Lås upp')
}

/**
 * Inserts into the field where the caret stands, and waits for the receipt.
 * @param reason why, where the record is another child's.
 */
export async function insertPlan(panel: Page, reason = ''): Promise<string> {
  const hand = typist(panel)
  await hand.press('Infoga')
  await hand.fill('Varför ska planen stå här?', reason)
  await hand.press(reason ? 'Infoga ändå' : 'Ja, infoga här')
  const receipt = panel.locator('.notice', { hasText: 'delar finns i fältet' })
  await receipt.waitFor()
  return receipt.innerText()
}

/** Hands the plan off, and gives the receipt as it is shown. */
export async function handOff(panel: Surface): Promise<string> {
  await typist(panel).press('Överlämna')
  const receipt = panel.locator('.notice', { hasText: 'Kvitto' })
  await receipt.waitFor()
  return receipt.innerText()
}
