import * as z from 'zod/mini'
import { gate } from '../plan/gate.ts'
import { integer } from '../plan/kind-schemas.ts'
import { isRecord } from '../plan/same.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'
import type { KeptPlans, StorageFault } from '../session/ports/storage.ts'
import {
  type Database,
  editName,
  isRevision,
  type PlanRecords,
  partName,
  planName,
  revisionName,
  type SealedEntry,
} from './database.ts'
import { applyDifference, differenceSchema, findDifference } from './difference.ts'
import type { Bytes } from './key-keeper.ts'
import { type Body, knowParts, partsIn, putTogether, takeApart } from './parts.ts'
import { sealAs, unseal } from './seal.ts'
import { readPlan, readPlans, type VaultEntry } from './stored-plans.ts'

/**
 * What is sealed under a plan's name: what it said after so many edits. The first version of the vault sealed the
 * plan itself there, with all its parts.
 */
const snapshotSchema = z.strictObject({ layout: z.literal(2), edits: integer, body: z.unknown() })

/** A plan as this window last read or wrote it, and what lies on the disk of it. */
type Known = {
  readonly plan: Plan
  readonly body: Body
  readonly revision: Bytes
  readonly edits: number
  /** Bytes of the snapshot, and of the edits since. */
  readonly size: number
  readonly since: number
}

/** So many plans are known at once: the open one, and what is read or written beside it. */
const room = 8
/** The edits are made one snapshot when they are as large as the last one, and larger than this, in bytes. */
const leastLog = 16_384

/**
 * Plans on the disk: of each a snapshot, the edits since, and its parts, sealed once and never again. A write costs
 * what has changed, and reads nothing where no other window has written since.
 */
export function createPlanLog(records: Database) {
  const known = new Map<string, Known>()
  let locks = 0

  /** @param before how often it had been locked when that was begun: what is locked meanwhile is not kept in mind. */
  const know = (found: Known, before: number): void => {
    if (before !== locks) return
    const { id } = found.plan
    known.delete(id)
    known.set(id, found)
    const [oldest] = known.keys()
    if (known.size > room && oldest !== undefined) known.delete(oldest)
  }

  /** Writes what has changed since the last reading or writing: `moved` where another window has written since. */
  async function writeNext(key: CryptoKey, plan: Plan, last: Known): Promise<Outcome> {
    const { id } = plan
    const before = locks
    const { body, parts } = takeApart(plan)
    const difference = findDifference(last.body, body)
    if (difference.length === 0)
      return isRevision(await records.revision(id), last.revision) ? 'done' : 'moved'
    const there = partsIn(last.body)
    const fresh = [...parts].filter(([name]) => !there.has(name))
    const put = await Promise.all(fresh.map((part) => sealPart(key, id, part)))
    const edits = last.edits + 1
    const revision = freshRevision()
    const edit = await sealAs(key, editName(id, edits), difference)
    const since = last.since + edit[1].length
    const isLong = since > Math.max(leastLog, last.size)
    const next = isLong ? await sealSnapshot(key, id, { edits, body }) : edit
    const outcome = await records.change({
      id,
      of: last.revision,
      revision,
      put: [...put, next],
      without: isLong ? ['edit'] : [],
    })
    if (outcome === 'done') {
      const log = isLong ? { size: next[1].length, since: 0 } : { size: last.size, since }
      know({ plan, body, revision, edits, ...log }, before)
    }
    return outcome
  }

  async function writeWhole(key: CryptoKey, plan: Plan): Promise<Outcome> {
    const { id } = plan
    const before = locks
    const revision = freshRevision()
    const put = await sealPlan(key, plan)
    const outcome = await records.change({ id, revision, put, without: ['edit', 'part'] })
    const { body } = takeApart(plan)
    if (outcome === 'done')
      know({ plan, body, revision, edits: 0, size: put[0][1].length, since: 0 }, before)
    return outcome
  }

  return {
    /** One plan, or that there is none. */
    async read(key: CryptoKey, id: string): Promise<ReturnType<typeof readPlan>> {
      const before = locks
      const last = known.get(id)
      if (last && isRevision(await records.revision(id), last.revision)) return success(last.plan)
      known.delete(id)
      const found = await records.plan(id)
      if (found?.plan === undefined) return readPlan(undefined)
      const { content, stands } = await open(key, id, found)
      const plan = readPlan(content)
      if (plan.ok && plan.value && stands) {
        knowParts(plan.value, stands.body)
        know({ ...stands, plan: plan.value }, before)
      }
      return plan
    },
    async readAll(key: CryptoKey): Promise<KeptPlans> {
      const found = [...(await records.plans())].flatMap(([id, each]) =>
        each.plan === undefined ? [] : [open(key, id, each)],
      )
      return readPlans(await Promise.all(found))
    },
    /** Writes a plan over whatever lies there. */
    async write(key: CryptoKey, given: Plan): Promise<Result<void, StorageFault>> {
      const gated = gate(given)
      if (!gated.ok) return failure('not-a-plan')
      const { plan } = gated
      const last = known.get(plan.id)
      const next = last ? await writeNext(key, plan, last) : 'moved'
      const outcome = next === 'moved' ? await writeWhole(key, plan) : next
      return outcome === 'done' ? success(undefined) : failure('damaged')
    },
    async remove(id: string): Promise<void> {
      known.delete(id)
      await records.remove(id)
    },
    /** Forgets every word of a plan: the vault is locked. */
    forget(): void {
      locks += 1
      known.clear()
    },
  }
}

type Outcome = Awaited<ReturnType<Database['change']>>

/** The first records of a plan, with its revision. */
export const sealNew = async (key: CryptoKey, plan: Plan): Promise<readonly SealedEntry[]> => [
  ...(await sealPlan(key, plan)),
  [revisionName(plan.id), freshRevision()],
]

/** What could not be read as a plan, as it lies. */
export const sealUnreadable = (
  key: CryptoKey,
  id: string,
  content: unknown,
): Promise<SealedEntry> => sealSnapshot(key, id, { edits: 0, body: content })

async function sealPlan(
  key: CryptoKey,
  plan: Plan,
): Promise<readonly [SealedEntry, ...SealedEntry[]]> {
  const { body, parts } = takeApart(plan)
  return Promise.all([
    sealSnapshot(key, plan.id, { edits: 0, body }),
    ...[...parts].map((part) => sealPart(key, plan.id, part)),
  ])
}

const sealSnapshot = (
  key: CryptoKey,
  id: string,
  content: { readonly edits: number; readonly body: unknown },
): Promise<SealedEntry> => sealAs(key, planName(id), { layout: 2, ...content })

const sealPart = (key: CryptoKey, id: string, [name, part]: readonly [string, unknown]) =>
  sealAs(key, partName(id, name), part)

const freshRevision = (): Bytes => crypto.getRandomValues(new Uint8Array(16))

/** Opens what lies of one plan. @returns `stands` where its next edit can be written after the last. */
async function open(
  key: CryptoKey,
  id: string,
  found: PlanRecords,
): Promise<VaultEntry & { readonly stands?: Omit<Known, 'plan'> }> {
  const opened = await unseal(key, planName(id), found.plan)
  const snapshot = snapshotSchema.safeParse(opened.ok ? opened.value : undefined)
  if (!snapshot.success) return { id, content: opened }
  let { edits, body } = snapshot.data
  let isWhole = true
  const log = [...found.edit].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const steps = await Promise.all(
    log.map(([name, sealed]) => unseal(key, editName(id, Number(name)), sealed)),
  )
  for (const [index, step] of steps.entries()) {
    const isNext = Number(log[index]?.[0]) === edits + 1
    const difference = differenceSchema.safeParse(isNext && step.ok ? step.value : undefined)
    const next = difference.success ? applyDifference(body, difference.data) : undefined
    if (next === undefined) {
      isWhole = false
      break
    }
    body = next
    edits += 1
  }
  const parts = new Map<string, unknown>()
  for (const name of partsIn(body)) {
    const part = await unseal(key, partName(id, name), found.part.get(name))
    if (part.ok) parts.set(name, part.value)
  }
  const content = putTogether(body, parts)
  if (!isWhole) return { id, content: failure('damaged'), upTo: content }
  const { revision } = found
  const size = lengthOf(found.plan)
  const since = log.reduce((sum, [, sealed]) => sum + lengthOf(sealed), 0)
  return {
    id,
    content: success(content),
    ...(isRecord(body) &&
      revision instanceof Uint8Array && {
        stands: { body, revision: revision as Bytes, edits, size, since },
      }),
  }
}

const lengthOf = (found: unknown): number => (found instanceof Uint8Array ? found.length : 0)
