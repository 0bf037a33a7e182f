import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** The folder for pictures of what is built, where one is asked for. */
const pictures = process.env.PICTURES

/** The panel narrow and light, and wide and dark; it is narrow and light again after. */
export async function inBothLooks(panel: Page, name: string): Promise<void> {
  if (!pictures) return
  for (const [scheme, width] of [
    ['light', 360],
    ['dark', 700],
  ] as const) {
    await panel.emulateMedia({ colorScheme: scheme })
    await panel.setViewportSize({ width, height: 760 })
    await writeFile(`${pictures}/${name}-${scheme}.png`, await panel.screenshot())
  }
  await panel.emulateMedia({ colorScheme: 'light' })
  await panel.setViewportSize({ width: 360, height: 800 })
}
