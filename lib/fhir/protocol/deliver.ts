import type { ConsentedPlan } from '../../plan/consent.ts'
import type { Receipt } from '../../plan/schema.ts'
import { type Failure, failure } from '../../result.ts'
import { submissionSearch } from '../bundle.ts'
import { type Mapping, mapPlan } from '../mapping.ts'
import { readerOf } from '../reading/element-reader.ts'
import { registerKeeps } from './child-record.ts'
import { type Claim, claim } from './claim.ts'
import { commit } from './commit.ts'
import { readKnownResources } from './known-resources.ts'
import { isDelivered } from './outputs.ts'
import { entriesOf, localReference } from './places.ts'
import { receiptOf, recoverReceipt } from './receipt.ts'
import { askRegister, comparePerson, identifierOf } from './register.ts'
import type {
  AboutPerson,
  Delivered,
  DeliveryFault,
  FhirTransport,
  RegisterFault,
  Stored,
  TransportFault,
} from './transport.ts'

/** What the protocol needs from the world besides the server. */
type Timing = {
  /** An instant in UTC with `Z`. */
  readonly now: () => string
  /** Waits before the attempt of this number, the second being number 1; `after` seconds at least. */
  readonly wait: (attempt: number, after?: number) => Promise<void>
}

type Fault = TransportFault | RegisterFault | 'conflict' | 'partly'
type Refusal = Failure<Fault> & AboutPerson
type Outcome = Delivered | Refusal

const attempts = 3

/** Seconds. A worker is ended after 30 s: a longer wait is for whoever asked. */
const longestWait = 10

/** After these, another attempt may succeed. A 412 is read anew: it tells a conflict from a race. */
const passing: readonly Fault[] = ['unreachable', 'timeout', 'nonsense', 'busy', 'stale']

/**
 * Delivers a plan exactly once: claim, commit, and after any doubt ask the server. The same
 * submission may be delivered again after any failure, also by several senders at once.
 */
export async function deliver(
  transport: FhirTransport,
  plan: ConsentedPlan,
  submission: string,
  previous: Receipt | undefined,
  { now, wait }: Timing,
): Promise<Delivered | (Failure<DeliveryFault> & AboutPerson)> {
  let fault: Refusal = failure('unreachable')
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await wait(attempt, fault.after)
    const outcome = await attemptDelivery(transport, mapPlan(plan, submission, now()), previous)
    if (outcome.ok) return outcome
    fault = outcome
    if (!passing.includes(outcome.code)) break
    // A server that says when it wants to be asked again is not asked before; nobody waits long here.
    if ((outcome.after ?? 0) > longestWait) break
  }
  return deliveryFailure(fault)
}

async function attemptDelivery(
  transport: FhirTransport,
  mapping: Mapping,
  previous: Receipt | undefined,
): Promise<Outcome> {
  const { submission } = mapping.context
  const registered = await askRegister(transport, mapping)
  if (!registered.ok) return findDelivered(transport, mapping, registered)
  const claimed = await claim(transport, mapping)
  // Nothing of ours can be in conflict before it is there: the region itself is unclear.
  if (!claimed.ok && claimed.code === 'stale') return failure('busy', claimed.detail, claimed.after)
  if (!claimed.ok) return claimed
  const { task, patient } = claimed.value
  const recovered = async (doubt?: Failure<Fault>) =>
    withRegister(mapping, patient, await recover(transport, submission, claimed.value, doubt))
  if (task.status !== 'draft') return recovered()
  // Somebody may have been put in the register meanwhile.
  const person = comparePerson(mapping.context, patient, identifierOf(mapping)?.value)
  if (!person.ok) return person
  const outcome = await sendCommit(transport, mapping, claimed.value, previous)
  return outcome.ok || outcome.code === 'partly'
    ? withRegister(mapping, patient, outcome)
    : recovered(outcome)
}

/** An outcome with what the region's own record of the child goes on saying, where there is a receipt. */
function withRegister(mapping: Mapping, patient: Stored, outcome: Outcome): Outcome {
  const keeps = outcome.ok && registerKeeps(mapping, patient)
  return keeps ? { ...outcome, registerKeeps: keeps } : outcome
}

async function sendCommit(
  transport: FhirTransport,
  mapping: Mapping,
  claimed: Claim,
  previous: Receipt | undefined,
): Promise<Outcome> {
  const held = await readKnownResources(transport, mapping.context, previous, claimed)
  if (!held.ok) return held
  const step = commit(mapping, claimed, held.value)
  if (!step.ok) return step
  const { submission } = mapping.context
  const answer = await transport.send(step.value.bundle, 'minimal')
  if (!answer.ok) return answer
  const entries = entriesOf(step.value.bundle, answer.value)
  if (!entries.ok) return entries
  const receipt = receiptOf(submission, step.value, entries.value)
  return receipt ? { ok: true, value: receipt } : recover(transport, submission, claimed)
}

/** Asks the server whether the submission was delivered after all; else the doubt stands. */
async function recover(
  transport: FhirTransport,
  submission: string,
  { task }: Claim,
  doubt?: Failure<Fault>,
): Promise<Outcome> {
  const found = await transport.read(task.reference)
  if (!found.ok) return doubt ?? found
  if (isDelivered(found.value)) return recoverReceipt(transport, submission, found.value)
  return doubt ?? failure('nonsense')
}

/**
 * What was delivered before stays delivered, whatever the register says of the person since: an
 * answer may have been lost.
 */
async function findDelivered(
  transport: FhirTransport,
  mapping: Mapping,
  fault: Refusal,
): Promise<Outcome> {
  const { submission } = mapping.context
  if (!aboutPerson.includes(fault.code)) return fault
  const tasks = await transport.search('Task', { identifier: submissionSearch(submission) })
  const [task] = tasks.ok ? tasks.value : []
  if (!task || !isDelivered(task)) return fault
  const receipt = await recoverReceipt(transport, submission, task)
  const child = localReference(readerOf(task, new Set()).words('for.reference'))
  const patient = child ? await transport.read(child) : undefined
  return patient?.ok ? withRegister(mapping, patient.value, receipt) : receipt
}

const aboutPerson: readonly Fault[] = [
  'person-differs',
  'person-deceased',
  'person-inactive',
  'person-replaced',
  'several-people',
]

/** What the handoff port calls a fault of the protocol. */
export function deliveryFailure({
  code,
  detail,
  after,
  person,
}: Refusal): Failure<DeliveryFault> & AboutPerson {
  const said = failure(code === 'stale' ? 'conflict' : code, detail, after)
  return person ? { ...said, person } : said
}
