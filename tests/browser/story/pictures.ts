import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { setView } from '../view.ts'

/** The folder for pictures of what is built, where one is asked for. */
const pictures = process.env.PICTURES

/** The panel narrow and light, and wide and dark; it is narrow and light again after. */
export async function inBothLooks(panel: Page, name: string): Promise<void> {
  if (!pictures) return
  for (const [scheme, width] of [
    ['light', 360],
    ['dark', 700],
  ] as const) {
    await setView(panel, { colorScheme: scheme, width, height: 760 })
    await writeFile(`${pictures}/${name}-${scheme}.png`, await panel.screenshot())
  }
  await setView(panel, { colorScheme: 'light', width: 360, height: 800 })
}
