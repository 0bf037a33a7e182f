import { afterAll, beforeAll, expect, test } from 'vitest'
import { regions } from '../../lib/regions/region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// To whom a plan goes: nobody, until somebody has chosen.
let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const openPanel = async () => {
  const panel = await stage.browser().context.newPage()
  await panel.setViewportSize({ width: 360, height: 740 })
  await panel.goto(`chrome-extension://${stage.browser().extensionId}/sidepanel.html`)
  return panel
}

test.each(regions.map(({ id }) => id))(
  'nothing configured, region %s: nothing is sent',
  async (region) => {
    await seed(stage, [completePlan], '', region)
    const panel = await openPanel()
    const asked: string[] = []
    stage.browser().context.on('request', (request) => asked.push(request.url()))
    await openPlan(panel, 'Alva Lind')
    await typist(panel).press('Överlämna')
    await panel.getByText('Ingen mottagare vald').waitFor()
    expect(asked.filter((url) => /^https?:/.test(url))).toEqual([])
    await typist(panel).press('Öppna inställningar')
    await panel.getByLabel('Regionens server').waitFor()
    await panel.close()
  },
)
