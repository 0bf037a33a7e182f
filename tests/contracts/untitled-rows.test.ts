import { expect, test } from 'vitest'
import { createHandoff } from '../../lib/backend/create-handoff.ts'
import { addRow, type Edit } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import { completePlan } from '../fixtures/complete.ts'
import { createBackend } from '../world/backend/backend.ts'
import { consented } from './handoff-scene.ts'

const due = '2027-02-15'

test.each<[string, Edit]>([
  ['goal', addRow('goals', { ...emptyRow.goal('untitled', 'short'), due })],
  ['intervention', addRow('interventions', { ...emptyRow.intervention('untitled'), unit: 'BUH' })],
  ['party', addRow('parties', { ...emptyRow.party('untitled'), reason: 'Känner barnet' })],
])('the region takes a plan with a row that has no title: %s', async (_, change) => {
  const backend = await createBackend({ data: ':memory:' })
  const port = createHandoff({ endpoint: backend.url, pause: 1 })
  const sent = await port.send(consented(change(completePlan)), crypto.randomUUID(), undefined)
  await backend.close()
  expect(sent).toMatchObject({ ok: true })
})
