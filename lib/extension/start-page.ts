import { watchFaults } from '../session/model.ts'
import type { Session } from '../session/session.ts'

/** What every page of the extension does first: it tells of bugs, follows the user's work, and reads. */
export async function startPage({ notices, safe }: Session): Promise<void> {
  watchFaults(notices, window)
  for (const work of ['keydown', 'pointerdown']) addEventListener(work, safe.touch)
  await safe.load()
}
