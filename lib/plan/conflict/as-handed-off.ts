import { isAnswered, type ListPath } from '../answers/path.ts'
import { inOneWay } from '../personal-number.ts'
import type { Plan } from '../schema.ts'
import { shield } from '../shield.ts'
import { withheldPieces, withoutWithheld } from '../withheld.ts'

/**
 * A plan as others may hold it: what never leaves the device taken out, so that nobody is thought to
 * have removed it. @param isProtected also where the plan itself does not know of it yet.
 */
export function asHandedOff(plan: Plan, isProtected: boolean): Plan {
  const { protectedIdentity } = plan.child
  const told =
    isProtected && protectedIdentity === 'none' ? 'sekretessmarkering' : protectedIdentity
  const hidden = shield({ ...plan, child: { ...plan.child, protectedIdentity: told } })
  // As they left: a place is out of them too.
  const pieces = withheldPieces(hidden)
  const without = (text: string) => withoutWithheld(text, pieces)
  const { matters, attendees, participation } = hidden.preMeeting
  return {
    ...hidden,
    child: {
      ...hidden.child,
      protectedIdentity,
      personalNumber: inOneWay(hidden.child.personalNumber),
    },
    guardians: hidden.guardians.map((row) => ({
      ...row,
      personalNumber: inOneWay(row.personalNumber),
    })),
    // Without the rows that say nothing.
    interventions: answered('interventions', hidden.interventions),
    externalMeasures:
      hidden.externalMeasures === 'none'
        ? 'none'
        : answered('externalMeasures', hidden.externalMeasures),
    goals: answered('goals', hidden.goals),
    meeting: {
      ...hidden.meeting,
      privateNotes: '',
      parties: answered('meeting.parties', hidden.meeting.parties),
      parked: answered('meeting.parked', hidden.meeting.parked),
    },
    preMeeting: {
      ...hidden.preMeeting,
      matters: without(matters),
      attendees: without(attendees),
      participation: without(participation),
      notToBeSaid: '',
    },
  }
}

const answered = <Row extends object>(list: ListPath, rows: readonly Row[]): Row[] =>
  rows.filter((row) => isAnswered(list, row))
