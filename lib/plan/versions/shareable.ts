import { statesOf } from '../places.ts'
import type { Plan, Version } from '../schema.ts'
import { shield, whereaboutsOut, withWords } from '../shield.ts'
import { withheldPieces, withoutWithheld } from '../withheld.ts'

/**
 * A version as it may leave the device. What protects the child today protects it there too: what
 * the family has asked to be kept out since then is taken out. Where the identity is protected now or was
 * then, so are telephones and the places of every state of the plan.
 */
export function shareable(plan: Plan, version: Version): Version {
  const { content } = version
  const protectedIdentity =
    plan.child.protectedIdentity === 'none'
      ? content.child.protectedIdentity
      : plan.child.protectedIdentity
  const hidden = shield({ ...content, child: { ...content.child, protectedIdentity } })
  const isProtected = protectedIdentity !== 'none'
  const safe = isProtected ? whereaboutsOut(statesOf(plan)) : (text: string) => text
  // What is withheld is looked for as it was written, and as it stands without its places.
  const said = [plan, content, hidden]
  const unplaced = isProtected ? [plan, hidden].map((each) => withWords(each, safe)) : []
  const pieces = [...said, ...unplaced].flatMap(withheldPieces)
  const told = withWords(hidden, (text) => withoutWithheld(safe(text), pieces))
  return {
    ...version,
    content: {
      ...told,
      // What must not be shared is told as such; elsewhere it is taken out.
      consent: {
        ...told.consent,
        sharing: { ...told.consent.sharing, notShared: safe(hidden.consent.sharing.notShared) },
      },
      meeting: { ...told.meeting, privateNotes: '' },
      preMeeting: { ...told.preMeeting, notToBeSaid: '' },
    },
  }
}
