import type { Page } from 'playwright-core'

/** What the user has chosen to see a page in: its size in px, its colours, and how it moves. */
export type View = Parameters<Page['emulateMedia']>[0] & {
  readonly width?: number
  readonly height?: number
}

/**
 * Shows a page in another size or other colours; what is not given stays. A page hears of it in its next
 * frame and places its parts anew there: this resolves after that frame, so that what is measured then is
 * what a user sees. A page in a tab behind another draws no frames, and is not waited for.
 */
export async function setView(page: Page, { width, height, ...media }: View): Promise<void> {
  if (Object.keys(media).length > 0) await page.emulateMedia(media)
  if (width !== undefined && height !== undefined) await page.setViewportSize({ width, height })
  await page.evaluate(async () => {
    for (const _ of ['this frame', 'the next']) {
      if (!document.hidden) await new Promise(requestAnimationFrame)
    }
  })
}
