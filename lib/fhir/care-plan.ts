import type { CarePlan } from '@medplum/fhirtypes'
import { swedishDay } from '../dates/sweden.ts'
import { partToHtml } from '../plan/output/html.ts'
import { planDocument } from '../plan/output/plan-document.ts'
import { filled } from '../plan/template/field.ts'
import { fields } from '../plan/template/fields.ts'
import { hasFollowUp, hasMeeting } from './appointment.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, type Link, to, toLead, toUnit } from './context.ts'
import { group, valueExtension } from './extension.ts'
import { measureKey, measureRows } from './external-measure.ts'
import { goalKey, goalRows } from './goal.ts'
import { heldKey } from './held-follow-up.ts'
import { interventionKey, interventionRows } from './intervention.ts'
import { meetingKey, summonsKey } from './meeting-key.ts'
import { hasNeed } from './need.ts'
import { hasOtherAnswers } from './other-answers.ts'
import { hasPreMeeting } from './pre-meeting.ts'
import { hasRegionAnswers } from './region-answers.ts'
import { reminderKey, reminderRows } from './sent-reminder.ts'
import { hasSummons } from './summons.ts'
import { surveyKey } from './survey.ts'
import { extension, namingSystem, profileMeta } from './systems.ts'

/** The plan itself: holds everything together, and the eight fields once more to be read. */
export function carePlan(context: Context): CarePlan {
  const { plan, ahead } = context
  const { account, ownWords, noWordsReason } = plan.childParticipation
  return compact<CarePlan>({
    resourceType: 'CarePlan',
    meta: profileMeta('care-plan'),
    language: 'sv',
    text: { status: 'generated', div: narrative(context) },
    extension: [
      group(extension('participation'), [
        valueExtension('account', 'String', account),
        valueExtension('no-words-reason', 'String', noWordsReason),
      ]),
      valueExtension(extension('custody'), 'Code', plan.custody === 'unknown' ? '' : plan.custody),
      plan.externalMeasures === 'none'
        ? valueExtension(extension('no-external-measures'), 'Boolean', true)
        : undefined,
    ],
    identifier: [
      { system: namingSystem('plan'), value: plan.id },
      // Tells which delivery a version comes from: the protocol needs no clock for it.
      { system: namingSystem('submission'), value: context.submission },
    ],
    status: isClosed(context) ? 'completed' : ahead ? 'draft' : 'active',
    intent: 'plan',
    category: [concept('typeOfCarePlan', 'SIP', 'Samordnad individuell plan')],
    title: 'Samordnad individuell plan (SIP)',
    description: plan.meetingQuestion,
    subject: to(context, 'patient'),
    period: {
      start: ahead ? swedishDay(plan.createdAt) : plan.meeting.date || swedishDay(plan.createdAt),
    },
    created: plan.createdAt,
    author: toLead(context),
    contributor: contributors(context),
    careTeam: [to(context, 'team')],
    supportingInfo: [
      hasNeed(context) ? to(context, 'need') : undefined,
      to(context, 'consent-planning'),
      to(context, 'consent-sharing'),
      to(context, 'answers'),
      hasMeeting(context) ? to(context, meetingKey(context)) : undefined,
      hasMeeting(context) && hasSummons(context) ? to(context, summonsKey(context)) : undefined,
      ...(hasMeeting(context) ? reminderRows(context) : []).map((row) =>
        to(context, reminderKey(context, row)),
      ),
      hasFollowUp(context) ? to(context, 'follow-up') : undefined,
      ...plan.followUps.map((row) => to(context, heldKey(row))),
      hasPreMeeting(context) ? to(context, 'pre-meeting') : undefined,
      hasRegionAnswers(context) ? to(context, 'region-answers') : undefined,
      ...plan.surveys.map((row) => to(context, surveyKey(row))),
      // After the rows that they belong to.
      hasOtherAnswers(context) ? to(context, 'other-answers') : undefined,
    ],
    goal: [
      ...goalRows(context).map((row) => to(context, goalKey(row))),
      filled(plan.ownWish) ? to(context, 'wish') : undefined,
    ],
    activity: [
      ...interventionRows(context).map(interventionKey),
      ...measureRows(context).map(measureKey),
    ].map((key) => ({ reference: to(context, key) })),
    note: filled(ownWords)
      ? [{ authorReference: to(context, 'patient'), text: ownWords }]
      : undefined,
  })
}

/** The latest decision of a follow-up ends the plan, or lets it go on. */
const isClosed = ({ plan }: Context): boolean =>
  plan.followUps.findLast(({ decision }) => decision !== '')?.decision === 'close'

/** Field 4: the child, where it has taken part; then the units that were at the meeting. */
function contributors(context: Context): (Link | undefined)[] {
  const { account, ownWords } = context.plan.childParticipation
  return [
    filled(account, ownWords) ? to(context, 'patient') : undefined,
    ...context.plan.meeting.parties
      .filter(({ attended }) => attended === 'present')
      .map(({ unit }) => toUnit(context, unit)),
  ]
}

function narrative({ plan, today }: Context): string {
  const parts = planDocument(plan, undefined, today).parts.slice(0, fields.length).map(partToHtml)
  return `<div xmlns="http://www.w3.org/1999/xhtml" lang="sv">${parts.join('')}</div>`
}
