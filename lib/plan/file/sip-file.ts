import { failure, type Result } from '../../result.ts'
import { type RestoreFault, restorePlan } from '../migrations.ts'
import type { Plan } from '../schema.ts'

/** Two endings: the last says that it is JSON to a machine, the first whose it is to a user. */
export const fileEnding = '.sip.json'

/** A name that says nothing of the child: it shows in lists and on shared screens. */
export const fileName = (today: string): string => `sip-plan-${today}${fileEnding}`

/**
 * The whole plan as a file, with its handoffs, versions and answers to surveys. The writer's private
 * notes stay on the device, and why it was put in another record: they are for nobody else, and a
 * file is made to be given away.
 */
export const toSipFile = (plan: Plan): string =>
  `${JSON.stringify({ ...plan, otherRecords: [], pdf: undefined, meeting: { ...plan.meeting, privateNotes: '' } }, null, 2)}\n`

/** A plan from a file; the same door as for every plan from outside. */
export function readSipFile(content: string): Result<Plan, RestoreFault> {
  try {
    // Some editors put a mark of the byte order first.
    return restorePlan(JSON.parse(content.replace(/^\ufeff/, '')))
  } catch {
    return failure('not-a-plan')
  }
}
