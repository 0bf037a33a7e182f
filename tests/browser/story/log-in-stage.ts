import { completePlan } from '../../fixtures/complete.ts'
import { createBackend } from '../../world/backend/backend.ts'
import type { Faults } from '../../world/backend/faults.ts'
import { startIdentity } from '../../world/identity/identity.ts'
import { openBrowser } from '../chromium.ts'
import { withLeave } from '../granted.ts'
import { setView } from '../view.ts'
import { seed } from './seed.ts'

/** The panel with Alva's plan, and a region that asks for a log-in: real tokens and the real backend. */
export async function openLogInStage(faults: Faults) {
  const identity = await startIdentity({ port: 0, audience: () => backend.url })
  const backend = await createBackend({ data: ':memory:', issuer: identity.url, faults })
  const browser = await openBrowser({ extension: await withLeave('identity') })
  await seed({ world: { backend } as never, browser: () => browser }, [completePlan])
  const panel = await browser.context.newPage()
  await setView(panel, { width: 360, height: 740 })
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`)
  return {
    identity,
    backend,
    browser,
    panel,
    close: async () => {
      await browser.close()
      await backend.close()
      await identity.close()
    },
  }
}

export type LogInStage = Awaited<ReturnType<typeof openLogInStage>>
