import type { Page } from 'playwright-core'
import { createPlan } from '../../../lib/plan/create.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { atDay } from './at-day.ts'
import { recordOf } from './journal-steps.ts'
import { seed } from './seed.ts'
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
