import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { systems } from '../../lib/fhir/systems.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { delivered } from './story/delivered.ts'
import { search } from './story/fhir-search.ts'
import { alva } from './story/journal-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// The region has the child's number for somebody else, in the real panel beside the real server.

const numbers = { Alva: '201803142387', Elsa: '201205082397', Noah: '201001172384' }
const planFor = (child: keyof typeof numbers): Plan => ({
  ...completePlan,
  id: `plan-${child.toLowerCase()}`,
  child: { ...completePlan.child, name: `${child} Lind`, personalNumber: numbers[child] },
})

let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [planFor('Alva'), planFor('Elsa'), planFor('Noah')])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await register({ name: [{ text: 'Ebba Ström' }], birthDate: '2018-03-14' }, numbers.Alva)
  await register({ name: [{ text: 'Elsa Lind' }], deceasedBoolean: true }, numbers.Elsa)
  await register({ name: [{ text: 'Noah Lind' }] }, numbers.Noah)
  await register({ name: [{ text: 'Noah Lind' }] }, numbers.Noah)
})
beforeEach(() => panel.reload())
afterAll(() => stage.close())

const register = async (person: object, number: string) => {
  const identifier = [{ system: systems.personnummer, value: number }]
  const answer = await fetch(`${stage.world.backend.url}/Patient`, {
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify({ resourceType: 'Patient', identifier, ...person }),
  })
  if (!answer.ok) throw new Error(`The register answered ${answer.status}.`)
}
const handOff = async (child: keyof typeof numbers) => {
  await openPlan(panel, child)
  await typist(panel).press('Överlämna')
}
const expectNothingThere = async (child: string) => {
  expect(await delivered(stage.world.backend.url, `plan-${child.toLowerCase()}`)).toMatchObject({
    carePlans: 0,
  })
  expect(await search(stage.world.backend.url, 'Task')).toEqual([])
}

test('for somebody who has died: refused with a sentence', async () => {
  await handOff('Elsa')
  await panel.getByText('Regionen har personnumret på någon som har avlidit.').waitFor()
  await expectNothingThere('Elsa')
})

test('for two people: said as it is', async () => {
  await handOff('Noah')
  await panel.getByText('Regionen har flera personer med det här numret').waitFor()
  await expectNothingThere('Noah')
})

test('under another name: asked with both in view, and nothing sent before the answer', async () => {
  await handOff('Alva')
  await panel.getByRole('heading', { name: 'Är det samma barn?' }).waitFor()
  await panel.getByText('Regionen har personnumret på Ebba Ström, född').waitFor()
  await panel.getByText('Planen är för Alva Lind, född').waitFor()
  await expectNothingThere('Alva')
})

test('opened anew nothing goes by itself; a press asks again, and the answer hands it off', async () => {
  await openPlan(panel, 'Alva')
  await panel.getByText('Överlämningen blev inte klar.').waitFor()
  await typist(panel).press('Överlämna')
  await panel.getByRole('heading', { name: 'Är det samma barn?' }).waitFor()
  await typist(panel).press('Avbryt')
  await expectNothingThere('Alva')
  await typist(panel).press('Överlämna')
  await typist(panel).press('Samma barn, lämna över')
  await panel.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  expect(await delivered(stage.world.backend.url, 'plan-alva')).toMatchObject({ carePlans: 1 })
})
