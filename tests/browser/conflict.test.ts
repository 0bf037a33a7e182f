import type { CarePlan } from '@medplum/fhirtypes'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHandoff } from '../../lib/backend/create-handoff.ts'
import { createRegion } from '../../lib/backend/create-region.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { addRow, patchRow, patchSection, patchSharing, removeRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { axe, sidewaysScrolling, smallTargets } from './inspect.ts'
import { handedOff } from './story/begin.ts'
import { search } from './story/fhir-search.ts'
import { openPlan } from './story/seed.ts'
import type { Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// One story, told in order: the panel writes, and so does somebody else straight at the region.
let stage: Stage
let panel: Page

beforeAll(async () => {
  ;({ stage, panel } = await handedOff())
})
afterAll(() => stage.close())

const latest = async () => {
  const found = await createRegion({ endpoint: stage.world.backend.url }).latest(completePlan.id)
  if (!found.ok || !found.value.receipt) throw new Error('no plan')
  const { plan, unread, receipt } = found.value
  return { plan: { ...plan, unread: [...unread] }, receipt }
}

/** Somebody else takes over what the region holds now, changes it and hands it off. */
const elsewhere = async (...changes: readonly ((plan: Plan) => Plan)[]) => {
  const { plan, receipt } = await latest()
  const changed = consentGate(
    changes.reduce((now, change) => change(now), plan),
    '2026-10-05',
  )
  if (!changed.ok) throw new Error(changed.code)
  const port = createHandoff({ endpoint: stage.world.backend.url })
  const sent = await port.send(changed.value, crypto.randomUUID(), receipt)
  if (!sent.ok) throw new Error(sent.code)
}
const group = (name: string | RegExp) => panel.getByRole('group', { name })
const send = () => typist(panel).press('Behåll valen och lämna över igen')

test('the region writes in the plan what no panel knows', async () => {
  const { receipt } = await latest()
  const address = `${stage.world.backend.url}/${receipt.carePlan}`
  const carePlan = (await (await fetch(address)).json()) as CarePlan
  const changed = { ...carePlan, addresses: [{ display: 'Sömn' }] }
  const headers = { 'content-type': 'application/fhir+json' }
  const body = JSON.stringify(changed)
  expect((await fetch(address, { method: 'PUT', headers, body })).status).toBe(200)
})

test('both have changed the plan: the region’s stands, and the panel shows what differs', async () => {
  await elsewhere(
    patchSection('leadPrincipal', { contact: 'Karin Ek', role: 'rektor' }),
    patchRow('interventions', 'lunch', { unit: 'Elevhälsan', person: 'kurator Maja Lindqvist' }),
    addRow('interventions', {
      ...emptyRow.intervention('swim'),
      what: 'Simning i liten grupp på fredagar',
      unit: 'BUH',
      start: '2026-11-01',
      followUp: '2027-01-15',
    }),
    removeRow('goals', 'school-lunch'),
    patchSharing({ withdrawnUnits: [{ unit: 'LSS-enheten', date: '2026-10-04' }] }),
  )
  await typist(panel).open('Ansvarig huvudman')
  await typist(panel).fill('Kontaktperson', 'Peter Åhs')
  await typist(panel).fill('Telefon', '0650-190 99')
  await typist(panel).press('Överlämna')
  await typist(panel).press('Jämför och välj')
  await group('Kontaktperson').waitFor()
  expect(await panel.getByRole('group').count()).toBe(6)
  expect(await panel.getByRole('radio', { checked: true }).count()).toBe(5)
})

test.each([
  [360, 'light'],
  [320, 'light'],
  [1100, 'light'],
  [360, 'dark'],
] as const)('it can be read and pressed at %i px, %s', async (width, colorScheme) => {
  await setView(panel, { colorScheme, reducedMotion: 'reduce', width, height: 800 })
  expect(await axe(panel)).toEqual([])
  expect(await sidewaysScrolling(panel)).toEqual([])
  expect(await smallTargets(panel, 32)).toEqual([])
})

test('while a choice is left nothing is sent, and the keyboard is led to it', async () => {
  await send()
  const focused = panel.locator('.undecided :focus')
  await focused.waitFor()
  expect((await latest()).plan.leadPrincipal.contact).toBe('Karin Ek')
  await panel.keyboard.press('ArrowDown')
  await panel.getByText('Allt är valt.').waitFor()
})

test('changed once more before it is sent: compared again, and nothing is written over', async () => {
  await elsewhere(patchSection('leadPrincipal', { role: 'biträdande rektor' }))
  await send()
  await group('Kontaktperson').locator('.side', { hasText: 'biträdande rektor' }).waitFor()
  expect((await latest()).plan.leadPrincipal.phone).toBe(completePlan.leadPrincipal.phone)
  expect(await panel.getByText('1 val kvar.').count()).toBe(1)
})

test('sent: the region holds one plan, with what was chosen of each', async () => {
  await panel.getByRole('radio', { name: /Vår\s*Peter Åhs/ }).check()
  await send()
  await panel.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  const { plan } = await latest()
  expect(plan.leadPrincipal).toEqual({
    ...completePlan.leadPrincipal,
    contact: 'Peter Åhs',
    phone: '0650-190 99',
  })
  expect(plan.interventions.map(({ id, unit }) => [id, unit])).toEqual([
    ['lunch', 'Elevhälsan'],
    ['classroom', 'Håstaskolan'],
    ['guidance', 'BUH'],
    ['respite', 'LSS-enheten'],
    ['transport', 'Skolskjutsenheten'],
    ['swim', 'BUH'],
  ])
  expect(plan.goals.map(({ id }) => id)).not.toContain('school-lunch')
  expect(plan.consent.sharing.withdrawnUnits).toEqual([{ unit: 'LSS-enheten', date: '2026-10-04' }])
  const carePlans = (await search(stage.world.backend.url, 'CarePlan')) as unknown as CarePlan[]
  expect(carePlans.map(({ meta }) => meta?.versionId)).toEqual(['5'])
  expect(carePlans[0]).toMatchObject({ addresses: [{ display: 'Sömn' }] })
})

test('what could not be read is told last of all, and is there after the panel is opened anew', async () => {
  await panel.reload()
  await openPlan(panel, 'Alva Lind')
  await panel.getByText('Det här kunde vi inte läsa in').click()
  await panel.getByText('CarePlan.addresses: Sömn').waitFor()
  expect(await axe(panel)).toEqual([])
})
