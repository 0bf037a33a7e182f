import type { Plan } from './schema.ts'

type Invite = Plan['meeting']['invite']

/** Of two of one plan, the one that was sent last. */
export const laterSent = (one: Invite, other: Invite): Invite => {
  const by = one.number - other.number || one.sequence - other.sequence
  return by < 0 ? other : one
}

/**
 * The plan with its meeting as the calendars were told of it last, which another form of the plan may
 * know: they pass over a sequence that they have seen (RFC 5546, 2.1.4), and people would miss the
 * meeting.
 */
export function withLastSent(plan: Plan, { meeting, versions }: Plan): Plan {
  const own = plan.meeting.invite
  const invite = [meeting, ...versions.map(({ content }) => content.meeting)]
    .map((each) => each.invite)
    .filter(({ number }) => number === own.number)
    .reduce(laterSent, own)
  return invite === own ? plan : { ...plan, meeting: { ...plan.meeting, invite } }
}
