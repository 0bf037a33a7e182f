import { failure, type Result, success } from '../../result.ts'
import { datum, id, parts, personalNumber, personName } from '../answers/definition.ts'
import { withGuardiansApart } from '../guardians-apart.ts'
import { type MendingMaker, mendPlan } from '../mending.ts'
import { migrate, type RestoreFault, restorePlan } from '../migrations.ts'
import { isRecord, type Row } from '../same.ts'
import { compareChildren, versionsOfChild } from '../same-child.ts'
import { type Plan, planDefinition } from '../schema.ts'
import { safeParse } from '../schema-of.ts'
import { toldOnly } from '../unread.ts'
import { childrenIn } from './children-in.ts'
import { withOwnRows } from './own-rows.ts'
import type { Safeguard } from './safeguards.ts'

/** Two endings: the last says that it is JSON to a machine, the first whose it is to a user. */
const fileEnding = '.sip.json'

/** A name that says nothing of the child: it shows in lists and on shared screens. */
export const fileName = (today: string): string => `sip-plan-${today}${fileEnding}`

/**
 * The whole plan as a file, with its versions and answers to surveys. The writer's private notes
 * stay on the device, why it was put in another record, what could not be read, what was handed off
 * from here, its PDF, and a version from when the plan was noted for another child: they are for nobody
 * else, and a file is made to be given away.
 */
export const toSipFile = (plan: Plan): string =>
  `${JSON.stringify({ ...plan, ...ofThisDevice, versions: versionsOfChild(plan), meeting: { ...plan.meeting, privateNotes: '' } }, null, 2)}\n`

const ofThisDevice = { handoffs: [], otherRecords: [], pdf: undefined, mended: undefined }

/** What a file held and a plan does not take from one, and what stands here in spite of it. */
export type LeftInFile = 'handoffs' | 'pdf' | Safeguard

type FilePlan = { readonly plan: Plan; readonly left: readonly LeftInFile[] }

export type FileFault = RestoreFault | 'other-child'

/**
 * A plan from a file; the same door as for every plan from outside. A file brings what the plan says
 * and no deeds: no handoff that was begun or claims to be done, nothing that would go to a region
 * unseen, no PDF, which no file of ours has, and nothing of another child. What cannot be read in a plan
 * that is whole is emptied and told, as in one that lies here.
 */
export function readSipFile(
  content: string,
  maker: Omit<MendingMaker, 'id'>,
): Result<FilePlan, FileFault> {
  const found = jsonIn(content)
  if (!isRecord(found)) return failure('not-a-plan')
  const { pdf, handoffs = [], mended, otherRecords, ...said } = found
  const read = readOrMended({ ...said, handoffs: [], otherRecords: [] }, maker)
  if (!read.ok) return read
  const { child, unread } = read.value
  const isOther = childrenIn(said).some((each) => compareChildren(child, each).kind === 'differs')
  if (isOther) return failure('other-child')
  const apart = { ...withGuardiansApart(read.value), unread: unread.map(toldOnly) }
  const plan = withOwnRows(apart, maker.newId)
  const hasDeeds = !Array.isArray(handoffs) || handoffs.length > 0
  return success({
    plan,
    left: [
      ...(hasDeeds ? ['handoffs' as const] : []),
      ...(pdf === undefined ? [] : ['pdf' as const]),
    ],
  })
}

function readOrMended(found: Row, maker: Omit<MendingMaker, 'id'>): Result<Plan, RestoreFault> {
  const read = restorePlan(found)
  const told = safeParse(ofSomebody, found)
  const isPlan = told.success && always.every((name) => Object.hasOwn(migrate(found) ?? {}, name))
  return read.ok || !isPlan ? read : mendPlan(found, { ...maker, id: told.data.id })
}

/** What has to be readable, or nobody knows what it is and about whom. */
const ofSomebody = parts({
  schemaVersion: datum('integer'),
  id,
  child: parts({ name: personName, personalNumber }),
})

/** Every plan that was saved has these, whatever stands in them. */
const always = Object.entries(planDefinition.parts).flatMap(([name, part]) =>
  Object.hasOwn(part, 'inner') ? [] : [name],
)

function jsonIn(content: string): unknown {
  try {
    // Some editors put a mark of the byte order first.
    return JSON.parse(content.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
