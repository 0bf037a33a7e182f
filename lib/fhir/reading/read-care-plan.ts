import { readCareTeam, readLead } from '../care-team.ts'
import { isPlanning, readPlanning, readSharing } from '../consent.ts'
import { isMeasureRequest, readMeasure } from '../external-measure.ts'
import { readGoal } from '../goal.ts'
import { isHeldFollowUp, readHeldFollowUp } from '../held-follow-up.ts'
import { readDetail, readIntervention } from '../intervention.ts'
import { isNeed, readNeed } from '../need.ts'
import { readOtherAnswers } from '../other-answers.ts'
import { readPreMeeting } from '../pre-meeting.ts'
import { readRegionAnswers } from '../region-answers.ts'
import { isReminder, readReminder } from '../sent-reminder.ts'
import { readSummons } from '../summons.ts'
import { readSurvey } from '../survey.ts'
import { systems } from '../systems.ts'
import type { PlanAssembly } from './plan-assembly.ts'
import { isFollowUp, readFollowUp, readMeeting } from './read-appointment.ts'
import type { ResourceReader } from './resource-set.ts'

/** Everything that a CarePlan says and refers to, into the plan. */
export function readCarePlan(draft: PlanAssembly): void {
  const { plan, carePlan, shelf } = draft
  carePlan.choice('status', { draft: 1, active: 1, completed: 1 })
  carePlan.choice('intent', { plan: 1 })
  carePlan.skip('subject', 'created', 'period', 'contributor')
  if (carePlan.choice('category.coding.code', { SIP: 1 }))
    carePlan.skip('category[0].text', 'title')
  plan.meetingQuestion = carePlan.words('description')
  const participation = carePlan.extension('participation')
  plan.childParticipation = {
    account: participation.inner('account')[0]?.words('valueString') ?? '',
    ownWords: ownWords(draft),
    noWordsReason: participation.inner('no-words-reason')[0]?.words('valueString') ?? '',
  }
  plan.custody =
    carePlan.extension('custody').choice('valueCode', { joint: 'joint', sole: 'sole' } as const) ??
    'unknown'
  if (carePlan.extension('no-external-measures').isTrue('valueBoolean')) {
    plan.externalMeasures = 'none'
  }
  const team = shelf.at(carePlan.link('careTeam').reference)
  if (team) readCareTeam(draft, team)
  readLead(draft, team)
  for (const held of referred(draft, 'goal')) readGoal(draft, held)
  readActivities(draft)
  for (const held of referred(draft, 'supportingInfo')) readSupport(draft, held)
}

function ownWords({ carePlan, child }: PlanAssembly): string {
  const notes = carePlan.each('note')
  const own = notes.find((note) => note.link('authorReference').reference === child)
  return own?.words('text') ?? ''
}

const referred = ({ carePlan, shelf }: PlanAssembly, path: string): readonly ResourceReader[] =>
  carePlan.each(path).flatMap((each) => shelf.at(each.link('').reference) ?? [])

function readActivities(draft: PlanAssembly): void {
  const { carePlan, shelf } = draft
  for (const [index, activity] of carePlan.each('activity').entries()) {
    const held = shelf.at(activity.link('reference').reference)
    if (held?.type === 'ServiceRequest') {
      if (isMeasureRequest(held)) readMeasure(draft, held)
      else readIntervention(draft, held)
    } else if (!held && activity.words('detail.status') !== '') {
      readDetail(draft, activity.part('detail'), `activity-${index}`)
    }
  }
}

/** What stands beside the plan, by what it is. What is none of these stays unread. */
function readSupport(draft: PlanAssembly, held: ResourceReader): void {
  if (held.type === 'ServiceRequest' && isNeed(held)) readNeed(draft, held)
  if (held.type === 'Consent') {
    if (isPlanning(held)) readPlanning(draft, held)
    else readSharing(draft, held)
  }
  if (held.type === 'Appointment') {
    if (isFollowUp(held)) readFollowUp(draft, held)
    else readMeeting(draft, held)
  }
  if (held.type === 'Communication') {
    if (isReminder(held)) readReminder(draft, held)
    else readSummons(draft, held)
  }
  if (held.type === 'Encounter' && isHeldFollowUp(held)) readHeldFollowUp(draft, held)
  if (held.type === 'QuestionnaireResponse') readResponse(draft, held)
}

function readResponse(draft: PlanAssembly, response: ResourceReader): void {
  const questionnaire = response.words('questionnaire')
  if (questionnaire === systems.preMeeting) readPreMeeting(draft, response)
  else if (questionnaire === systems.otherAnswers) readOtherAnswers(draft, response)
  else if (questionnaire === systems.regionQuestions) readRegionAnswers(draft, response)
  else if (questionnaire.startsWith(`${systems.survey}-`)) readSurvey(draft, response)
}
