import type { Page } from 'playwright-core'
import { createPlan } from '../../../lib/plan/create.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { atDay } from './at-day.ts'
import { alva, recordOf } from './journal-steps.ts'
import { handOff } from './panel-steps.ts'
import { openPlan, seed } from './seed.ts'
import { openStage, type Stage } from './stage.ts'

/** A plan with nothing but the child and the guardians of another. */
export const unwritten = ({ id, createdAt, child, guardians, custody }: Plan): Plan => ({
  ...createPlan(id, createdAt),
  child,
  guardians,
  custody,
})

/** How each story of the process begins: one plan, open on a day beside the child's own record. */
export async function begin(
  plan: Plan,
  day: string,
): Promise<{ stage: Stage; journal: Page; panel: Page }> {
  const stage = await openStage()
  await seed(stage, [plan])
  const { journal, panel } = await stage.openBeside(recordOf(stage.world, plan))
  await atDay(panel, day, plan.child.name)
  return { stage, journal, panel }
}

/** How the stories of the region begin: Alva's plan is open beside her record, and handed off. */
export async function handedOff(): Promise<{ stage: Stage; panel: Page }> {
  const stage = await openStage()
  await seed(stage, [completePlan])
  const { panel } = await stage.openBeside(alva(stage.world))
  await openPlan(panel, completePlan.child.name)
  await handOff(panel)
  return { stage, panel }
}
