import { createStore, keys } from 'idb-keyval'
import { expect } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import { createVault } from '../../lib/vault/vault.ts'
import { completePlan } from '../fixtures/complete.ts'
import { handedOff } from '../fixtures/handed-off.ts'
import { createMemoryKeeper, passphrase } from './storage-kinds.ts'

export const disk = () => createStore('sip-panelen', 'sealed')

/** A vault, and as many windows of it as one asks for. */
export async function made(plans: readonly Plan[] = []) {
  const keeper = createMemoryKeeper()
  const open = () => createVault({ keeper })
  const vault = open()
  expect(await vault.create(passphrase, { plans, settings: defaultSettings })).toMatchObject({
    ok: true,
  })
  return { vault, open, keeper, store: disk() }
}

export const names = async (prefix: string) =>
  (await keys<string>(disk())).filter((name) => name.startsWith(prefix)).sort()

/** A plan with so many earlier versions, a receipt, and so many interventions. */
export const oldPlan = (versions: number, interventions = 3): Plan => {
  const rows = completePlan.interventions
  let plan: Plan = handedOff({
    ...completePlan,
    interventions: Array.from({ length: interventions }, (_, index) => ({
      ...(rows[index % rows.length] as Plan['interventions'][number]),
      id: `row-${index}`,
    })),
  })
  for (let index = 0; index < versions; index += 1) {
    const said = setAnswer('ownWish', `Önskan ${index}`)(plan)
    plan = withVersion(said, 'handoff', new Date(Date.UTC(2026, 9, 2, 8, index)).toISOString())
  }
  return plan
}
