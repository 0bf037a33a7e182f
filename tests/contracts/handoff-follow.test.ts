import type { Task } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../lib/plan/schema.ts'
import { answerWith, outcome } from '../world/backend/faults.ts'
import { decide } from '../world/backend/officer/decisions.ts'
import { backend, consented, faults, plan, port, sent, setScene } from './handoff-scene.ts'

setScene()

const officer = async (id: string, decision: 'ta-emot' | 'acceptera' | 'avvisa', reason = '') => {
  const task = await backend.repo.readResource<Task>('Task', id)
  const seen = { id, version: task.meta?.versionId ?? '' }
  expect(await decide(backend.repo, seen, decision, reason)).toBe('done')
}
const unitSays = async (
  { resources }: Receipt,
  unit: string,
  status: NonNullable<Task['status']>,
  text = '',
) => {
  const { reference = '' } = resources[`task-unit-${unit}`] ?? {}
  const task = await backend.repo.readReference<Task>({ reference })
  await backend.repo.updateResource({ ...task, status, ...(text && { statusReason: { text } }) })
}

describe('what has become of a handoff', () => {
  it('is nothing yet, then what the officer decides, with the reason', async () => {
    const receipt = await sent()
    expect(await port().follow(receipt)).toMatchObject({
      ok: true,
      value: { status: 'waiting', reason: '' },
    })
    await officer(receipt.task, 'ta-emot')
    expect(await port().follow(receipt)).toMatchObject({ value: { status: 'received' } })
    await officer(receipt.task, 'avvisa', 'Fel region.')
    expect(await port().follow(receipt)).toMatchObject({
      value: { status: 'rejected', reason: 'Fel region.' },
    })
  })

  it('names each unit that was asked, and what it has said', async () => {
    const receipt = await sent()
    await unitSays(receipt, 'lss-enheten', 'rejected', 'Beslut saknas.')
    await unitSays(receipt, 'håstaskolan', 'accepted')
    const followed = await port().follow(receipt)
    if (!followed.ok) throw new Error(followed.code)
    const said = followed.value.units.map(({ unit, status, reason }) => [unit, status, reason])
    expect(said).toContainEqual(['LSS-enheten', 'rejected', 'Beslut saknas.'])
    expect(said).toContainEqual(['Håstaskolan', 'accepted', ''])
    expect(said).not.toContainEqual(expect.arrayContaining(['Skolskjutsenheten']))
  })

  it('tells a unit that the plan no longer asks from one that has ended the matter', async () => {
    const first = await sent()
    await unitSays(first, 'håstaskolan', 'cancelled')
    const interventions = plan.interventions.filter(({ unit }) => unit !== 'LSS-enheten')
    const moved = consented({ ...plan, interventions })
    const second = await port().send(moved, crypto.randomUUID(), first)
    if (!second.ok) throw new Error(second.code)
    const followed = await port().follow(second.value)
    if (!followed.ok) throw new Error(followed.code)
    const status = (name: string) => followed.value.units.find(({ unit }) => unit === name)?.status
    expect(status('LSS-enheten')).toBe('not-asked')
    await unitSays(second.value, 'håstaskolan', 'cancelled')
    const later = await port().follow(second.value)
    expect(later.ok && later.value.units).toContainEqual(
      expect.objectContaining({ unit: 'Håstaskolan', status: 'ended' }),
    )
  })

  it('is told as any other fault where it cannot be asked', async () => {
    const receipt = await sent()
    faults.next(() => true, answerWith(outcome(403, 'Nej')))
    expect(await port().follow(receipt)).toMatchObject({ ok: false, code: 'not-allowed' })
  })
})
