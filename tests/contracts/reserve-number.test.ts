import { expect, it } from 'vitest'
import { createRegion } from '../../lib/backend/create-region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { backend, consented, goOnWith, plan, sent, setScene } from './handoff-scene.ts'

setScene()

it.each([
  '20180314M071',
  '20180314AB12',
  '992018000123',
  '23180314BC13',
  '50-123456',
  '20180314-T389',
  '20180345-1234',
])(
  'the plan of a child with %s is received, found by the number, and comes back',
  async (personalNumber) => {
    const child = { ...completePlan.child, personalNumber }
    goOnWith(consented({ ...completePlan, id: crypto.randomUUID(), child }))
    const receipt = await sent()
    const region = createRegion({ endpoint: backend.url })
    expect(await region.findPlans(personalNumber)).toMatchObject({
      ok: true,
      value: [{ reference: receipt.carePlan }],
    })
    const fetched = await region.fetchPlan(receipt.carePlan)
    if (!fetched.ok) throw new Error(fetched.code)
    expect(fetched.value.plan.child).toMatchObject({ name: plan.child.name })
    expect(fetched.value.plan.child.personalNumber.replace('-', '')).toBe(
      personalNumber.replace('-', ''),
    )
    expect(fetched.value.unread).toEqual([])
  },
)
