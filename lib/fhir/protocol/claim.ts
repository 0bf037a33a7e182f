import { failure, type Result, success } from '../../result.ts'
import { creation, planClaimPart, searchFor, taskPart, tokenOf, transaction } from '../bundle.ts'
import type { Mapping, PlanResource } from '../mapping.ts'
import { isAnswer } from './is-answer.ts'
import {
  entriesOf,
  placeIn,
  type ResourcePlace,
  referenceOf,
  resourcePlaceOf,
  versionOf,
} from './places.ts'
import { type Places, resolveReferences } from './resolve-references.ts'
import type { FhirTransport, Stored, TransportFault } from './transport.ts'

/** The child, the organisations and the submission as the region holds them. */
export type Claim = {
  readonly places: Places
  readonly patient: Stored
  readonly task: ResourcePlace & { readonly status: string }
  /** The claim on the plan, whichever submission it is delivered in. */
  readonly plan: ResourcePlace & { readonly status: string | undefined }
}

/** Medplum refuses a transaction of more entries when one of them is conditional. */
const mostConditional = 8

/**
 * The first step: creates what is missing of the child, the organisations, the claim on the plan and
 * the draft submission, and finds what is there. May be done any number of times, by any number of senders.
 */
export async function claim(
  transport: FhirTransport,
  { context, shared }: Mapping,
): Promise<Result<Claim, TransportFault | 'partly'>> {
  const places = new Map<string, string>()
  const found = new Map<string, Stored>()
  const drafts = [planClaimPart(context, 'draft'), taskPart(context, 'draft')]
  for (const parts of inGroups([...shared, ...drafts])) {
    const bundle = transaction(
      parts.map((part) => {
        const resource = resolveReferences(context, places, part.resource)
        return creation(context, { ...part, resource }, searchFor(context, part))
      }),
    )
    const answer = await transport.send(bundle, 'representation')
    if (!answer.ok) return answer
    const entries = entriesOf(bundle, answer.value)
    if (!entries.ok) return entries
    for (const [index, { key }] of parts.entries()) {
      const entry = entries.value[index]
      const reference = entry && (resourcePlaceOf(entry)?.reference ?? placeIn(entry.location))
      if (!entry || !reference) return failure('nonsense')
      places.set(key, reference)
      if (entry.resource && referenceOf(entry.resource) === reference)
        found.set(key, entry.resource)
    }
  }
  // What will be written to is what was asked for, whatever the server found.
  const whole = async (key: string): Promise<Result<Stored, TransportFault>> => {
    const told = found.get(key)
    const held = told?.meta?.versionId ? success(told) : await transport.read(places.get(key) ?? '')
    const part = [...shared, ...drafts].find((each) => each.key === key)
    if (!held.ok || !part) return held
    return isAnswer(held.value, { identifier: tokenOf(context, part) }) ? held : failure('nonsense')
  }
  const patient = await whole('patient')
  if (!patient.ok) return patient
  const plan = await whole('plan-claim')
  if (!plan.ok) return plan
  const task = await whole('submission')
  if (!task.ok) return task
  const [planPlace, taskPlace] = [storedAt(plan.value), storedAt(task.value)]
  const { status } = task.value
  if (!planPlace || !taskPlace || !status) return failure('nonsense')
  return success({
    places,
    patient: patient.value,
    task: { ...taskPlace, status },
    plan: { ...planPlace, status: plan.value.status },
  })
}

const storedAt = (stored: Stored): ResourcePlace | undefined => {
  const reference = referenceOf(stored)
  return reference === undefined ? undefined : { reference, version: versionOf(stored) }
}

const inGroups = (parts: readonly PlanResource[]): readonly (readonly PlanResource[])[] =>
  [...Array(Math.ceil(parts.length / mostConditional)).keys()].map((group) =>
    parts.slice(group * mostConditional, (group + 1) * mostConditional),
  )
