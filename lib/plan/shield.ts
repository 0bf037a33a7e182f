import { withoutPlaces } from './places.ts'
import type { PlanContent } from './schema.ts'

/**
 * With protected identity no address, no telephone and nothing that tells where the child is leaves
 * the device (OSL 22 kap. 1 §, folkbokföringslagen 16 §). Applied before anything is written or
 * mapped, so that no part of it can forget. The places that the plan names are taken out of what was
 * written in free words too; who answers for what stays, since that is what a plan must say.
 */
export const shielded = <Content extends PlanContent>(plan: Content): Content =>
  plan.child.protectedIdentity === 'none'
    ? plan
    : {
        ...withWords(plan, (text) => withoutPlaces(text, plan)),
        child: { ...plan.child, municipality: '', region: '' },
        leadPrincipal: { ...plan.leadPrincipal, phone: '' },
      }

const each = <Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
  change: (text: string) => string,
): Value => ({
  ...value,
  ...Object.fromEntries(keys.map((key) => [key, change(String(value[key]))])),
})

/** The plan with everything that is written in free words changed; names, units, days and choices stay. */
export const withWords = <Content extends PlanContent>(
  plan: Content,
  change: (text: string) => string,
): Content => {
  const { meeting, consent, externalMeasures } = plan
  return {
    ...plan,
    meetingQuestion: change(plan.meetingQuestion),
    ownWish: change(plan.ownWish),
    needIdentifiedBy: each(plan.needIdentifiedBy, ['observed'], change),
    childParticipation: each(
      plan.childParticipation,
      ['account', 'ownWords', 'noWordsReason'],
      change,
    ),
    consent: each(consent, ['missingGuardianReason'], change),
    interventions: plan.interventions.map((row) =>
      each(row, ['what', 'need', 'result', 'effect'], change),
    ),
    externalMeasures:
      externalMeasures === 'none'
        ? 'none'
        : externalMeasures.map((row) => each(row, ['what'], change)),
    goals: plan.goals.map((row) => each(row, ['description'], change)),
    preMeeting: each(
      plan.preMeeting,
      ['matters', 'attendees', 'notToBeSaid', 'participation'],
      change,
    ),
    followUps: plan.followUps.map((row) => each(row, ['reason', 'decidedBy'], change)),
    meeting: {
      ...each(meeting, ['notes'], change),
      place: '',
      parked: meeting.parked.map((row) => each(row, ['text'], change)),
      parties: meeting.parties.map((row) => each(row, ['reason'], change)),
    },
  }
}
