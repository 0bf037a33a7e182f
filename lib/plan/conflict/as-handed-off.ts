import { inOneWay } from '../personal-number.ts'
import type { Plan } from '../schema.ts'
import { shield } from '../shield.ts'
import { isMeasure } from '../template/external-measures.ts'
import { filled } from '../template/field.ts'
import { isTold } from '../template/needed-interventions.ts'
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
    // Rows that say nothing.
    interventions: hidden.interventions.filter(isTold),
    externalMeasures:
      hidden.externalMeasures === 'none' ? 'none' : hidden.externalMeasures.filter(isMeasure),
    goals: hidden.goals.filter(({ description }) => filled(description)),
    meeting: {
      ...hidden.meeting,
      privateNotes: '',
      parties: hidden.meeting.parties.filter(({ unit, person }) => filled(unit, person)),
      parked: hidden.meeting.parked.filter(({ text }) => filled(text)),
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
