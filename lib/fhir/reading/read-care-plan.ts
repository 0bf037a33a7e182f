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
export function readCarePlan(assembly: PlanAssembly): void {
  const { plan, carePlan, resourceSet } = assembly
  carePlan.choice('status', { draft: 1, active: 1, completed: 1 })
  carePlan.choice('intent', { plan: 1 })
  carePlan.skip('subject', 'created', 'period', 'contributor')
  if (carePlan.choice('category.coding.code', { SIP: 1 }))
    carePlan.skip('category[0].text', 'title')
  plan.meetingQuestion = carePlan.words('description')
  const participation = carePlan.extension('participation')
  plan.childParticipation = {
    account: participation.inner('account')[0]?.words('valueString') ?? '',
    ownWords: ownWords(assembly),
    noWordsReason: participation.inner('no-words-reason')[0]?.words('valueString') ?? '',
  }
  plan.custody =
    carePlan.extension('custody').choice('valueCode', { joint: 'joint', sole: 'sole' } as const) ??
    'unknown'
  if (carePlan.extension('no-external-measures').isTrue('valueBoolean')) {
    plan.externalMeasures = 'none'
  }
  const team = resourceSet.at(carePlan.link('careTeam').reference)
  if (team) readCareTeam(assembly, team)
  readLead(assembly, team)
  for (const held of referred(assembly, 'goal')) readGoal(assembly, held)
  readActivities(assembly)
  for (const held of referred(assembly, 'supportingInfo')) readSupport(assembly, held)
}

function ownWords({ carePlan, child }: PlanAssembly): string {
  const notes = carePlan.each('note')
  const own = notes.find((note) => note.link('authorReference').reference === child)
  return own?.words('text') ?? ''
}

/** Each once, however often the plan names it. */
const referred = (
  { carePlan, resourceSet }: PlanAssembly,
  path: string,
): readonly ResourceReader[] => [
  ...new Set(carePlan.each(path).flatMap((each) => resourceSet.at(each.link('').reference) ?? [])),
]

function readActivities(assembly: PlanAssembly): void {
  const { carePlan, resourceSet } = assembly
  const read = new Set<ResourceReader>()
  for (const [index, activity] of carePlan.each('activity').entries()) {
    const held = resourceSet.at(activity.link('reference').reference)
    if (held && read.has(held)) continue
    if (held) read.add(held)
    if (held?.type === 'ServiceRequest') {
      if (isMeasureRequest(held)) readMeasure(assembly, held)
      else readIntervention(assembly, held)
    } else if (!held && activity.words('detail.status') !== '') {
      readDetail(assembly, activity.part('detail'), `activity-${index}`)
    }
  }
}

/** What stands beside the plan, by what it is. What is none of these stays unread. */
function readSupport(assembly: PlanAssembly, held: ResourceReader): void {
  if (held.type === 'ServiceRequest' && isNeed(held)) readNeed(assembly, held)
  if (held.type === 'Consent') {
    if (isPlanning(held)) readPlanning(assembly, held)
    else readSharing(assembly, held)
  }
  if (held.type === 'Appointment') {
    if (isFollowUp(held)) readFollowUp(assembly, held)
    else readMeeting(assembly, held)
  }
  if (held.type === 'Communication') {
    if (isReminder(held)) readReminder(assembly, held)
    else readSummons(assembly, held)
  }
  if (held.type === 'Encounter' && isHeldFollowUp(held)) readHeldFollowUp(assembly, held)
  if (held.type === 'QuestionnaireResponse') readResponse(assembly, held)
}

function readResponse(assembly: PlanAssembly, response: ResourceReader): void {
  const questionnaire = response.words('questionnaire')
  if (questionnaire === systems.preMeeting) readPreMeeting(assembly, response)
  else if (questionnaire === systems.otherAnswers) readOtherAnswers(assembly, response)
  else if (questionnaire === systems.regionQuestions) readRegionAnswers(assembly, response)
  else if (questionnaire.startsWith(`${systems.survey}-`)) readSurvey(assembly, response)
}
