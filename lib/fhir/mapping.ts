import type { Resource } from '@medplum/fhirtypes'
import type { ConsentedPlan } from '../plan/consent.ts'
import { filled } from '../plan/template/field.ts'
import { followUp, hasFollowUp, hasMeeting, meeting } from './appointment.ts'
import { carePlan } from './care-plan.ts'
import { careTeam } from './care-team.ts'
import { planningConsent, sharingConsent } from './consent.ts'
import { type Context, contextOf } from './context.ts'
import { documentReference } from './document-reference.ts'
import { externalMeasure, measureKey, measureRows } from './external-measure.ts'
import { goal, goalKey, goalRows, ownWish } from './goal.ts'
import { guardian, guardianKey } from './guardian.ts'
import { heldFollowUp, heldKey } from './held-follow-up.ts'
import { intervention, interventionKey, interventionRows } from './intervention.ts'
import { meetingKey, summonsKey } from './meeting-key.ts'
import { hasNeed, need } from './need.ts'
import { principal, unit } from './organization.ts'
import { hasOtherAnswers, otherAnswers } from './other-answers.ts'
import { patient } from './patient.ts'
import { practitionerRole } from './practitioner-role.ts'
import { hasPreMeeting, preMeeting } from './pre-meeting.ts'
import { answers } from './questionnaire-response.ts'
import { hasRegionAnswers, regionQuestionnaireResponse } from './region-answers.ts'
import { reminderKey, reminderRows, sentReminder } from './sent-reminder.ts'
import { hasSummons, summons } from './summons.ts'
import { survey, surveyKey } from './survey.ts'
import { systems } from './systems.ts'
import { askedUnits, taskKey, unitTask } from './unit-task.ts'
import { versionContent, versionKey, versionOrigin } from './version.ts'

/** One resource of a plan, by the key under which the receipt knows it. */
export type PlanResource = { readonly key: string; readonly resource: Resource }

export type Mapping = {
  readonly context: Context
  /** The child and the organisations: created only where the region does not hold them. */
  readonly shared: readonly PlanResource[]
  /** Everything that belongs to the plan. */
  readonly own: readonly PlanResource[]
}

/**
 * The plan in FHIR R4. The same plan, submission and instant always give the same resources.
 * @param now the instant of the handoff, in UTC with `Z`.
 */
export function mapPlan(plan: ConsentedPlan, submission: string, now: string): Mapping {
  const context = contextOf(plan, submission, now)
  const shared = [part('patient', patient(context)), ...organizations(context)]
  return {
    context,
    shared: shared.map((each) =>
      each.key === 'patient' ? withSecurityLabel(context, each) : each,
    ),
    own: ownParts(context).map((each) => withSecurityLabel(context, each)),
  }
}

const part = (key: string, resource: Resource): PlanResource => ({ key, resource })
const when = (condition: boolean, make: () => PlanResource): PlanResource[] =>
  condition ? [make()] : []

const organizations = (context: Context): PlanResource[] => [
  ...when(filled(context.plan.leadPrincipal.principal), () =>
    part('principal', principal(context)),
  ),
  ...context.units.map((each) => part(each.key, unit(context, each))),
]

const ownParts = (context: Context): PlanResource[] => [
  ...context.plan.guardians.map((row) => part(guardianKey(row), guardian(context, row))),
  ...context.roles.map((role) => part(role.key, practitionerRole(context, role))),
  ...when(hasNeed(context), () => part('need', need(context))),
  part('consent-planning', planningConsent(context)),
  part('consent-sharing', sharingConsent(context)),
  part('team', careTeam(context)),
  ...goalRows(context).map((row) => part(goalKey(row), goal(context, row))),
  ...when(filled(context.plan.ownWish), () => part('wish', ownWish(context))),
  ...interventionRows(context).map((row) => part(interventionKey(row), intervention(context, row))),
  ...measureRows(context).map((row) => part(measureKey(row), externalMeasure(context, row))),
  ...when(hasMeeting(context), () => part(meetingKey(context), meeting(context))),
  ...when(hasFollowUp(context), () => part('follow-up', followUp(context))),
  ...when(hasMeeting(context) && hasSummons(context), () =>
    part(summonsKey(context), summons(context)),
  ),
  ...(hasMeeting(context) ? reminderRows(context) : []).map((row) =>
    part(reminderKey(context, row), sentReminder(context, row)),
  ),
  part('answers', answers(context)),
  ...context.plan.followUps.map((row) => part(heldKey(row), heldFollowUp(context, row))),
  ...when(hasPreMeeting(context), () => part('pre-meeting', preMeeting(context))),
  ...when(hasRegionAnswers(context), () =>
    part('region-answers', regionQuestionnaireResponse(context)),
  ),
  ...when(hasOtherAnswers(context), () => part('other-answers', otherAnswers(context))),
  ...context.plan.surveys.map((row) => part(surveyKey(row), survey(context, row))),
  part('document', documentReference(context)),
  part('care-plan', carePlan(context)),
  ...context.plan.versions.flatMap((row) => [
    part(versionKey(row), versionContent(context, row)),
    part(`${versionKey(row)}-origin`, versionOrigin(context, row)),
  ]),
  ...askedUnits(context).map((each) => part(taskKey(each), unitTask(context, each))),
]

/** Protected identity is told on everything about the child, as HL7 Sweden codes it. */
export const securityOf = ({ plan: { child } }: Context) =>
  child.protectedIdentity === 'none'
    ? undefined
    : { system: systems.securityLabel, code: child.protectedIdentity }

/** Puts the label of protected identity on a resource, beside what it holds already. */
export function withSecurityLabel(context: Context, { key, resource }: PlanResource): PlanResource {
  const label = securityOf(context)
  if (!label) return { key, resource }
  const others = (resource.meta?.security ?? []).filter(({ code }) => code !== label.code)
  return {
    key,
    resource: { ...resource, meta: { ...resource.meta, security: [...others, label] } },
  }
}
