import { statesOf } from '../places.ts'
import type { Plan, Version } from '../schema.ts'
import { shield, whereaboutsOut, withWords } from '../shield.ts'
import { withheldPieces, withoutWithheld } from '../withheld.ts'

/**
 * A version as it may leave the device. What protects the child today protects it there too: what
 * the family has asked to be kept out since then is taken out, and so are every place and telephone where the
 * identity is protected now or was then.
 */
export function shareable(plan: Plan, version: Version): Version {
  const { content } = version
  const protectedIdentity =
    plan.child.protectedIdentity === 'none'
      ? content.child.protectedIdentity
      : plan.child.protectedIdentity
  const hidden = shield({ ...content, child: { ...content.child, protectedIdentity } })
  const pieces = [plan, content, hidden].flatMap(withheldPieces)
  const safe = whereaboutsOut(statesOf(plan))
  const told = withWords(hidden, (text) =>
    withoutWithheld(protectedIdentity === 'none' ? text : safe(text), pieces),
  )
  return {
    ...version,
    content: {
      ...told,
      // What must not be shared is told as such; elsewhere it is taken out.
      consent: {
        ...told.consent,
        sharing: { ...told.consent.sharing, notShared: hidden.consent.sharing.notShared },
      },
      meeting: { ...told.meeting, privateNotes: '' },
      preMeeting: { ...told.preMeeting, notToBeSaid: '' },
    },
  }
}
