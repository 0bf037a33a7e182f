import { localReference } from './places.ts'
import type { Stored } from './transport.ts'

/** What a delivered submission says that the region holds, by our keys. */
type Outputs = ReadonlyMap<string, string>

/** Undefined when a reference leads nowhere: then the delivery was never whole. */
export function outputsOf(task: Stored): Outputs | undefined {
  const outputs = new Map<string, string>()
  for (const { type, valueReference } of task.output ?? []) {
    const reference = localReference(valueReference?.reference)
    if (!reference) return undefined
    if (type?.text) outputs.set(type.text, reference)
  }
  const carePlan = localReference(task.focus?.reference)
  if (!carePlan?.startsWith('CarePlan/')) return undefined
  return outputs.set('care-plan', carePlan)
}

/** Whether a submission has been committed, and is no mere claim. */
export const isDelivered = ({ status }: Stored): boolean => status !== 'draft'
