import { type Edit, patchRow } from './edits.ts'
import { hashOf } from './fingerprint.ts'
import { fold } from './output/fold.ts'
import type { Party, PlanContent } from './schema.ts'

/** Who does what and when, and the goals: in whatever order, and without what comes of it later. */
const agreed = ({ interventions, externalMeasures, goals }: PlanContent): string => {
  const rows = [
    ...interventions.map(({ what, need, unit, person, start, followUp }) => [
      what,
      need,
      unit,
      person,
      start,
      followUp,
    ]),
    ...(externalMeasures === 'none' ? [] : externalMeasures).map(({ who, what, due }) => [
      who,
      what,
      due,
    ]),
    ...goals.map(({ term, description, due }) => [term, description, due]),
  ]
  return hashOf(rows.map((row) => row.map(fold).join('\n')).sort())
}

/** Notes that somebody has said yes to what is written now. */
export const confirm =
  (id: string, at: string): Edit =>
  (plan) =>
    patchRow('parties', id, { confirmedAt: at, confirmedOf: agreed(plan) })(plan)

/** In the place of a fingerprint, of a yes to something else than what is written. */
export const changedSince = 'changed'

/**
 * The plan before its words are changed to be shown to others: what has been said yes to is told of the
 * words as they were.
 */
export const withYesTold = <Content extends PlanContent>(plan: Content): Content => {
  const { meeting } = plan
  if (meeting.parties.every(({ confirmedOf }) => confirmedOf === undefined)) return plan
  const parties = meeting.parties.map((party) => {
    const { confirmedOf, ...row } = party
    return isChangedSince(plan, party) ? { ...row, confirmedOf: changedSince } : row
  })
  return { ...plan, meeting: { ...meeting, parties } }
}

/** What was agreed on has been changed after this yes to it. Of an older yes nobody knows. */
export const isChangedSince = (
  plan: PlanContent,
  { confirmedAt, confirmedOf = '' }: Party,
): boolean => confirmedAt !== '' && confirmedOf !== '' && confirmedOf !== agreed(plan)

/** Whether somebody has said yes to what is written now. */
export const hasConfirmed = (plan: PlanContent, party: Party): boolean =>
  party.confirmedAt !== '' && !isChangedSince(plan, party)
