import type { CodeableConcept, Task } from '@medplum/fhirtypes'
import { say } from '../plan/case.ts'
import { covers, withdrawalFor } from '../plan/consent.ts'
import { unitWithdrawal } from '../plan/consent-cases.ts'
import { consentSentences } from '../plan/consent-in-words.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toLead, unitNamed } from './context.ts'
import { interventionKey, interventionRows } from './intervention.ts'
import { profileMeta } from './systems.ts'
import type { Unit } from './units.ts'

export const taskKey = ({ key }: Unit): string => `task-${key}`

/**
 * The units that are asked to answer: they are responsible for something, and the consent to share
 * covers them. A unit outside the consent is told nothing (OSL 2009:400).
 */
export const askedUnits = (context: Context): readonly Unit[] =>
  context.units.filter((unit) =>
    interventionRows(context).some(
      (row) =>
        covers(context.plan, row.unit, context.today) &&
        unitNamed(context, row.unit)?.key === unit.key,
    ),
  )

/** Field 6: asks one unit to take on what is its own. The unit answers by moving the status. */
export const unitTask = (context: Context, unit: Unit): Task =>
  compact<Task>({
    resourceType: 'Task',
    meta: profileMeta('unit-task'),
    identifier: [identify(context, 'task', taskKey(unit))],
    status: 'requested',
    intent: 'order',
    code: concept('item', 'ansvar', 'Ansvar för insatser i SIP'),
    focus: to(context, 'care-plan'),
    for: to(context, 'patient'),
    authoredOn: context.now,
    requester: toLead(context),
    owner: to(context, unit.key, unit.name),
    input: interventionRows(context)
      .filter((row) => unitNamed(context, row.unit)?.key === unit.key)
      .map((row) => ({
        type: concept('item', 'insats', 'Insats'),
        valueReference: to(context, interventionKey(row), row.what),
      })),
  })

/** The reason of a Task that a handoff has cancelled: `text` where a consent has been withdrawn. */
export function notAsked(context: Context, key: string): CodeableConcept {
  const unit = context.units.find((each) => taskKey(each) === key)
  const withdrawn = unit && withdrawalFor(context.plan, unit.name, context.today)
  const why = withdrawn && say(unitWithdrawal(withdrawn, context.today), consentSentences)
  return concept('item', notAskedCode, why)
}

/** Tells a Task that a handoff has cancelled from one that the unit itself has ended. */
export const notAskedCode = 'inte-tillfragad'
