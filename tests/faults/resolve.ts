import { createRegion } from '../../lib/backend/create-region.ts'
import { applyResolution } from '../../lib/plan/conflict/apply-resolution.ts'
import { conflictOf, type Difference } from '../../lib/plan/conflict/conflict.ts'
import { resolveConflict } from '../../lib/plan/conflict/resolve-conflict.ts'
import { planOf, textOf, type Way, type Writer } from './writer.ts'

/**
 * What a person does with a conflict: compares with what the region holds, keeps every row that any
 * has, writes both texts in one, and goes on from what was read. False where it could not be read.
 */
export async function resolve(
  writer: Writer,
  { endpoint, timeout = 15_000 }: Way,
): Promise<boolean> {
  const region = createRegion({ endpoint, timeout, token: async () => 'token.fresh' })
  const found = await region.latest(writer.id)
  if (!found.ok || !found.value.receipt) return false
  const { plan, receipt } = found.value
  const conflict = conflictOf(planOf(writer), plan)
  const side = ({ ours }: Difference) => (ours.length > 0 ? 'ours' : 'theirs')
  const choices = new Map(conflict.differences.map((each) => [each.key, side(each)] as const))
  const settled = resolveConflict(conflict, choices)
  if (!settled) throw new Error('A difference is left')
  const { interventions } = applyResolution(settled, writer.clock.now(), receipt.at)
  for (const word of plan.meetingQuestion.split(' ')) writer.words.add(word)
  writer.rows = interventions
  writer.handoffs.push({
    submission: receipt.submission,
    startedAt: writer.clock.now(),
    fingerprint: textOf(writer),
    receipt,
    takenOver: true,
  })
  return true
}
