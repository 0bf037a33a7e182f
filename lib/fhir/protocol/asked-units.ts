import type { Receipt } from '../../plan/schema.ts'
import { failure, type Result, success } from '../../result.ts'
import { asResource, transaction } from '../bundle.ts'
import { readerOf } from '../reading/element-reader.ts'
import { entriesOf, referenceOf, versionOf } from './places.ts'
import { readAll } from './read-all.ts'
import { answerInTask } from './read-region-answer.ts'
import type { FhirTransport, Stored, TransportFault } from './transport.ts'

/** One unit's Task, as it is shown to somebody who may answer it. */
type AskedUnit = ReturnType<typeof askedUnit>

/** The Tasks of a delivery that ask a unit to be responsible for something. */
export async function readAskedUnits(
  transport: FhirTransport,
  { resources }: Receipt,
): Promise<Result<readonly AskedUnit[], TransportFault>> {
  const tasks = Object.entries(resources).filter(([key]) => key.startsWith('task-'))
  const found = await readAll(
    transport,
    new Map(tasks.map(([key, { reference }]) => [key, reference])),
  )
  return found.ok ? success([...found.value.values()].map(askedUnit)) : found
}

function askedUnit(task: Stored) {
  const inputs = readerOf(task, new Set()).each('input')
  return {
    reference: referenceOf(task) ?? '',
    version: versionOf(task),
    unit: task.owner?.display ?? '',
    what: inputs.map((input) => input.words('valueReference.display')),
    ...answerInTask(task),
  }
}

/** Moves a unit's Task to its answer, where nobody has changed it since it was shown. */
export async function answerUnitTask(
  transport: FhirTransport,
  asked: Pick<AskedUnit, 'reference' | 'version'>,
  decision: 'accepted' | 'rejected',
  reason: string,
): Promise<Result<void, TransportFault | 'partly' | 'changed'>> {
  const task = await transport.read(asked.reference)
  if (!task.ok) return task
  if (versionOf(task.value) !== asked.version) return failure('changed')
  const { statusReason, ...rest } = task.value
  const answered = {
    ...rest,
    status: decision,
    ...(reason !== '' && { statusReason: { text: reason } }),
  }
  const request = {
    method: 'PUT' as const,
    url: asked.reference,
    ifMatch: `W/"${asked.version}"`,
  }
  const bundle = transaction([{ resource: asResource(answered), request }])
  const answer = await transport.send(bundle, 'minimal')
  if (!answer.ok) return answer.code === 'stale' ? failure('changed') : answer
  const entries = entriesOf(bundle, answer.value)
  return entries.ok ? success(undefined) : entries
}
