import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../chromium-path.ts'
import { swedish } from '../swedish.ts'
import { setView } from '../view.ts'

/** Takes numbered pictures of the tour into a folder of its own, and says what each shows. */
export async function openCamera(folder: string) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  // A browser of its own: a new tab beside the journal would be a change of tab for the panel.
  const darkroom = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox'],
    env: swedish(),
  })
  let taken = 0

  const keep = async (name: string, text: string, picture: Buffer) => {
    taken += 1
    const file = `${String(taken).padStart(2, '0')}-${name}.png`
    await writeFile(join(folder, file), picture)
    console.log(`  ${file.padEnd(28)} ${text}`)
  }

  return {
    async one(page: Page, name: string, text: string) {
      await keep(name, text, await page.screenshot())
    },
    /** Page and panel as they stand beside each other in the window. */
    async both(page: Page, panel: Page, name: string, text: string) {
      const pictures = await Promise.all([page, panel].map((each) => each.screenshot()))
      const sheet = await darkroom.newPage()
      const [left = '', right = ''] = pictures.map((png) => png.toString('base64'))
      await setView(sheet, { width: 1260, height: 860 })
      await sheet.setContent(
        `<body style="margin:0;display:flex;background:#c9cdc8"><img src="data:image/png;base64,${left}" width="900" height="860"><img src="data:image/png;base64,${right}" width="360" height="860"></body>`,
      )
      await keep(name, text, await sheet.screenshot())
      await sheet.close()
    },
    close: () => darkroom.close(),
    write: (file: string, text: string) => writeFile(join(folder, file), text),
  }
}

export type Camera = Awaited<ReturnType<typeof openCamera>>
