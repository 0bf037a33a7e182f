import { createHandoff } from '../../lib/backend/create-handoff.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { createBackend } from '../world/backend/backend.ts'

// A handoff from the plan to the receipt, against the real backend in memory: how it grows with the
// plan. The first few of each size are not counted.

const rounds = Number(process.env.ROUNDS ?? 30)
const warmUp = 3
const backend = await createBackend({ data: ':memory:' })
const { send } = createHandoff({ endpoint: backend.url, timeout: 60_000 })

const planOf = (interventions: number): Plan => {
  const rows = completePlan.interventions
  return {
    ...completePlan,
    id: crypto.randomUUID(),
    interventions: Array.from({ length: interventions }, (_, index) => ({
      ...(rows[index % rows.length] as Plan['interventions'][number]),
      id: `row-${index}`,
    })),
  }
}

const measure = async (interventions: number): Promise<number> => {
  const plan = consentGate(planOf(interventions), '2026-10-05')
  if (!plan.ok) throw new Error(plan.code)
  const began = performance.now()
  const told = await send(plan.value, crypto.randomUUID(), undefined)
  if (!told.ok) throw new Error(`${told.code} ${told.detail ?? ''}`)
  return performance.now() - began
}

const at = (share: number, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return `${Math.round(found)} ms`.padStart(8)
}

console.log(`${rounds} rounds; from the plan to the receipt (median, 95 %)`)
for (const interventions of [5, 50, 200]) {
  const times: number[] = []
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const time = await measure(interventions)
    if (round >= warmUp) times.push(time)
  }
  const name = `${interventions} interventions`.padEnd(20)
  console.log(`${name} ${at(0.5, times)} ${at(0.95, times)}`)
}
await backend.close()
