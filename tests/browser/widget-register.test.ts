import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systems } from '../../lib/fhir/systems.ts'
import { completePlan } from '../fixtures/complete.ts'
import { search } from './story/fhir-search.ts'
import { typist } from './story/typist.ts'
import { openWidgetStage, planIn, type Widget, type WidgetStage } from './widget-stage.ts'

let stage: WidgetStage
let page: Page

beforeAll(async () => {
  stage = await openWidgetStage()
  await fetch(`${stage.world.backend.url}/Patient`, {
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify({
      resourceType: 'Patient',
      identifier: [{ system: systems.personnummer, value: '201803142387' }],
      name: [{ text: 'Ebba Ström' }],
    }),
  })
  ;({ page } = await stage.open())
})
afterAll(() => stage.close())

test('the region has the number for somebody else: the widget asks before anything is sent', async () => {
  const widget = page.locator('sip-plan').first()
  await widget.evaluate((element, plan) => {
    ;(element as Widget).plan = plan
  }, completePlan)
  await typist(widget).press('Överlämna')
  await widget.getByRole('heading', { name: 'Är det samma barn?' }).waitFor()
  await widget.getByText('Regionen har personnumret på Ebba Ström.').waitFor()
  expect(await search(stage.world.backend.url, 'CarePlan')).toEqual([])
  expect(await search(stage.world.backend.url, 'Task')).toEqual([])
  await typist(widget).press('Samma barn, lämna över')
  await widget.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  expect(await search(stage.world.backend.url, 'CarePlan')).toHaveLength(1)
  expect(JSON.stringify((await planIn(page)).handoffs)).not.toContain('Ebba')
})
