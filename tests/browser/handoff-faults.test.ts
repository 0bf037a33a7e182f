import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { namingSystem } from '../../lib/fhir/systems.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { childNamed } from '../fixtures/child-named.ts'
import { completePlan } from '../fixtures/complete.ts'
import {
  answerWith,
  badGateway,
  delay,
  drop,
  type Fault,
  nonsense,
  outcome,
} from '../world/backend/faults.ts'
import { hurry } from './hurry.ts'
import { delivered } from './story/delivered.ts'
import { search } from './story/fhir-search.ts'
import { alva } from './story/journal-steps.ts'
import { chooseServer, handOff } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

const refusal = outcome(422, 'Kommunen saknar avtal för 20180314-2387.')
const away = 'Regionens server svarar inte. Väntar på att lämnas över.'
const failed = 'Planen lämnades inte över\n\n'
const faults: readonly (readonly [child: string, fault: Fault, words: string])[] = [
  ['Avbruten', drop, away],
  ['Mellanled', answerWith(badGateway), away],
  [
    'Obegriplig',
    answerWith(nonsense),
    `${failed}Svaret från regionens server går inte att förstå. Kontrollera adressen i Inställningar.`,
  ],
  [
    'Avvisad',
    answerWith(refusal),
    `${failed}Regionens server tog inte emot planen.\n\nServern svarar: Kommunen saknar avtal för ….`,
  ],
  [
    'Utestängd',
    answerWith(outcome(401, 'Inloggning krävs.')),
    `${failed}Regionen behöver veta vem du är. Logga in, så lämnas planen över.`,
  ],
]

const idOf = (child: string) => `plan-${child.toLowerCase().replace(/[^a-z]/g, '')}`
const planFor = (child: string): Plan => ({
  ...completePlan,
  id: idOf(child),
  child: childNamed(child),
})

let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  const children = [...faults.map(([child]) => child), 'Borta', 'Senfärdig', 'Ändrad']
  await seed(stage, children.map(planFor))
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  // 15 s for a request, and seconds between three attempts, are long.
  await hurry(await stage.browser().serviceWorker(), 10)
})
afterEach(async () => {
  stage.faults.clear()
  await panel.reload()
})
afterAll(() => stage.close())

const pressed = async () => {
  await typist(panel).press('Överlämna')
  const told = panel.locator('.notice, .line:has(button:text("Försök nu"))')
  await told.waitFor()
  return told.innerText()
}

/** After a fault: the plan is there whole, also in a panel opened anew, and goes through once. */
const handedOffAfterAll = async (child: string) => {
  stage.faults.clear()
  expect(await delivered(stage.world.backend.url, idOf(child))).toMatchObject({ carePlans: 0 })
  await panel.reload()
  await openPlan(panel, child)
  expect(await panel.locator('.summary').innerText()).toContain('8 klara')
  await handOff(panel)
  expect(await delivered(stage.world.backend.url, idOf(child))).toEqual({
    carePlans: 1,
    submissions: ['requested'],
  })
}

test.each(faults)('%s: the reason in a sentence, and the plan is there still', async (...row) => {
  const [child, fault, words] = row
  stage.faults.next(() => true, fault, 9)
  await openPlan(panel, child)
  expect(await pressed()).toContain(words)
  await handedOffAfterAll(child)
})

test('a server that is away altogether', async () => {
  const { world } = stage
  await chooseServer(panel, 'http://localhost:9/fhir')
  await openPlan(panel, 'Borta')
  expect(await pressed()).toContain(away)
  await chooseServer(panel, world.backend.url)
  await handedOffAfterAll('Borta')
})

test('a server that is too slow', async () => {
  stage.faults.next(() => true, delay(2_500), 3)
  await openPlan(panel, 'Senfärdig')
  expect(await pressed()).toContain(
    'Regionens server svarade inte i tid. Väntar på att lämnas över.',
  )
  expect(stage.faults.seen).toHaveLength(3)
  await handedOffAfterAll('Senfärdig')
})

test('what somebody else has changed at the region is not overwritten', async () => {
  await openPlan(panel, 'Ändrad')
  await handOff(panel)
  const { url } = stage.world.backend
  const [ours] = await search(
    url,
    'CarePlan',
    `identifier=${namingSystem('plan')}|${idOf('Ändrad')}`,
  )
  const address = `${url}/CarePlan/${ours?.id}`
  const theirs = { ...ours, description: 'Ändrad av regionens handläggare.' }
  const headers = { 'content-type': 'application/fhir+json' }
  await fetch(address, { method: 'PUT', headers, body: JSON.stringify(theirs) })
  await typist(panel).open('Ansvarig huvudman')
  await typist(panel).fill('Kontaktperson', 'Karin Ek')
  const notice = panel.locator('.notice', { hasText: 'Planen lämnades inte över' })
  await typist(panel).press('Överlämna')
  await notice.waitFor()
  expect(await notice.innerText()).toContain(
    'Någon annan har ändrat planen hos regionen. Den skrivs inte över.',
  )
  expect(await (await fetch(address)).json()).toMatchObject({ description: theirs.description })
  expect(await panel.getByLabel('Kontaktperson', { exact: true }).inputValue()).toBe('Karin Ek')
})
