import type { Receipt } from '../../lib/plan/schema.ts'
import { deliveryOf, type Region } from './region.ts'
import { textOf, type Writer } from './writer.ts'

/** What was sent under each submission, and every receipt that any sender was given. */
export interface Ledger {
  readonly texts: Map<string, string>
  readonly receipts: Receipt[]
}

/** All that is not as it must be when a plan has been handed off. Empty means exactly once. */
export async function untruths(
  region: Region,
  { texts, receipts }: Ledger,
  writers: readonly Writer[],
): Promise<string[]> {
  const found: string[] = []
  const hold = (holds: boolean, what: string) => void (holds || found.push(what))
  const id = writers[0]?.id ?? ''
  const plans = await region.plans(id)
  hold(plans.length === 1, `${plans.length} CarePlans`)
  const [plan] = plans
  if (!plan?.id) return found

  const parts = [
    ['Goal', 'goal', `${id}/wish`],
    ['ServiceRequest', 'activity', `${id}/intervention-lunch`],
    // What each of the two has added, also where their plans were joined.
    ['ServiceRequest', 'activity', `${id}/intervention-forsta`],
    ['ServiceRequest', 'activity', `${id}/intervention-andra`],
    ['Task', 'task', `${id}/task-unit-håstaskolan`],
  ] as const
  for (const [type, kind, value] of parts) {
    const count = await region.count(type, kind, value)
    hold(count === 1, `${count} of ${value}`)
  }

  for (const receipt of receipts) {
    const task = await region.task(receipt.task)
    const named = task.identifier?.[0]?.value
    hold(named === receipt.submission, 'a receipt names the Task of another submission')
    hold(task.focus?.reference === receipt.carePlan, 'a receipt names another CarePlan')
    const version = await region.version(receipt.carePlan, receipt.version)
    const text = texts.get(receipt.submission)
    hold(version.description === text, `a receipt names a version that says something else`)
  }

  const held = (plan.activity ?? []).length
  hold(held === 6, `${held} activities: a row of one writer is lost`)

  let before: string[] = []
  for (const version of await region.versions(plan.id)) {
    const words = (version.description ?? '').split(' ')
    hold(texts.get(deliveryOf(version)) === version.description, 'a version nobody sent')
    hold(
      before.every((word) => words.includes(word)),
      `lost update: ${before.join(' ')} → ${version.description}`,
    )
    before = words
  }
  for (const writer of writers) {
    const said = textOf(writer).split(' ')
    hold(
      said.every((word) => before.includes(word)),
      `lost: ${said.join(' ')} is not in ${before.join(' ')}`,
    )
  }
  return found
}
