import type { Page } from 'playwright-core'
import type { Plan } from '../../lib/plan/schema.ts'
import { ANY_PORTS, startWorld, type World } from '../world/world.ts'
import { openBrowser } from './chromium.ts'
import { type Complaints, watchPolicy } from './strict-page.ts'

export type Widget = HTMLElement & { plan: Plan }

export type WidgetStage = {
  readonly world: World
  /** Opens the intranet's page with the widget on it. @param named the page by another address. */
  open(
    named?: (address: string) => string,
  ): Promise<{ readonly page: Page; readonly complaints: Complaints }>
  close(): Promise<void>
}

/** The world, and a browser that knows the widget from the intranet's page alone. */
export async function openWidgetStage(): Promise<WidgetStage> {
  const world = await startWorld({ ports: ANY_PORTS })
  const browser = await openBrowser()
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: world.intranet.url,
  })
  return {
    world,
    async open(named = (address) => address) {
      const page = await browser.context.newPage()
      const complaints = await watchPolicy(page)
      await page.goto(named(world.intranet.url))
      await page.locator('sip-plan').getByRole('button', { name: 'Kopiera', exact: true }).waitFor()
      return { page, complaints }
    },
    async close() {
      await browser.close()
      await world.close()
    },
  }
}

/** The plan that the first widget in the page holds. */
export const planIn = (page: Page): Promise<Plan> =>
  page
    .locator('sip-plan')
    .first()
    .evaluate((element) => (element as Widget).plan)
