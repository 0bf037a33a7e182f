import { swedishTime } from '../../dates/sweden.ts'
import { fold } from '../output/fold.ts'
import { personInRecord } from '../person-in-record.ts'
import { asWritten, isParty } from '../record-text/parties.ts'
import { remindedName } from '../reminded.ts'
import type { Grant, Plan } from '../schema.ts'
import { shielded } from '../shield.ts'
import { isMeasure } from '../template/external-measures.ts'
import { filled } from '../template/field.ts'
import { isTold } from '../template/needed-interventions.ts'

/**
 * Whether two plans say the same to whoever reads them. Left out: ids, when the plan was made and
 * changed, personal numbers, what has been sent, earlier versions, surveys, private notes, rows that
 * say nothing, and what protected identity hides. White space is folded; a person is known by name.
 */
export const sameContent = (one: Plan, other: Plan): boolean =>
  JSON.stringify(spoken(one)) === JSON.stringify(spoken(other))

/** What a plan says, in one order and with white space folded. */
export function spoken(original: Plan): unknown {
  const plan = shielded(original)
  const { planning, sharing, missingGuardianReason } = plan.consent
  const { privateNotes, invite, agenda, parties, parked, reminders, ...meeting } = plan.meeting
  const { personalNumber, ...child } = plan.child
  const grants = (rows: readonly Grant[]) =>
    rows
      .map((row) => ({ ...row, person: personInRecord(plan, row.person) }))
      .filter(({ person, form, date, withdrawn }) => filled(person, form, date, withdrawn))
  const goals = plan.goals.filter(({ description, due, outcome }) =>
    filled(description, due, outcome),
  )
  return folded({
    child,
    guardians: plan.guardians.map(({ name }) => name).filter((name) => filled(name)),
    custody: plan.custody,
    meetingQuestion: plan.meetingQuestion,
    leadPrincipal: plan.leadPrincipal,
    needIdentifiedBy: plan.needIdentifiedBy,
    consent: {
      planning: grants(planning),
      grants: grants(sharing.grants),
      addedUnits: (sharing.addedUnits ?? []).map((row) => ({
        ...row,
        person: personInRecord(plan, row.person),
      })),
      units: sharing.units.filter((unit) => filled(unit)),
      notShared: sharing.notShared,
      validUntil: sharing.validUntil,
      withdrawnUnits: sharing.withdrawnUnits.filter(({ unit, date }) => filled(unit, date)),
      missingGuardianReason,
    },
    childParticipation: plan.childParticipation,
    interventions: plan.interventions.filter(isTold),
    externalMeasures:
      plan.externalMeasures === 'none' ? 'none' : plan.externalMeasures.filter(isMeasure),
    goals: goals.toSorted((a, b) => Number(a.term === 'long') - Number(b.term === 'long')),
    ownWish: plan.ownWish,
    meeting: {
      ...meeting,
      calledOff:
        invite.cancelled && filled(meeting.date, meeting.start, meeting.end, meeting.place),
      parties: parties
        .filter(isParty)
        .map((row) => asWritten(row, plan))
        .map((row) => ({
          ...row,
          platforms: row.platforms.filter((name) => filled(name)),
          confirmedAt: row.confirmedAt && swedishTime(row.confirmedAt),
        })),
      reminders: (reminders ?? []).map(({ party, ...row }) => ({
        ...row,
        to: remindedName(plan, { to: row.to, party }),
      })),
      parked: parked.filter(({ text }) => filled(text)),
    },
    followUp: plan.followUp,
    followUps: plan.followUps
      .map(({ before, ...held }) => held)
      .filter(({ date, decision, reason, decidedBy }) => filled(date, decision, reason, decidedBy)),
    preMeeting: plan.preMeeting,
    extra: Object.entries(plan.extra)
      .filter(([, words]) => filled(words))
      .map(([id, words]) => [fold(plan.extraLabels[id] || id), words]),
  })
}

/** Every text folded, every id left out, and the names of each object in one order. */
function folded(value: unknown): unknown {
  if (typeof value === 'string') return fold(value)
  if (Array.isArray(value)) return value.map(folded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([name, each]) => [name, folded(each)]),
  )
}
