import type { LocatedField, LocatedReply } from '../../hosts/protocol.ts'
import { failure, type Result, success } from '../../result.ts'
import type { RecordFault } from '../../session/ports/record.ts'

export type FieldIn<Place> = { readonly place: Place; readonly field: LocatedField }

/**
 * Where a plan would land, from what every frame said: the field with the focus; else the fields
 * last in use, latest first, for the user to choose from; else why there is none. `detail` of
 * `foreign-frame` is the origin of the frame that cannot be reached, where it has one.
 */
export const chooseField = <Place>(
  located: readonly { readonly place: Place; readonly reply: LocatedReply }[],
): Result<readonly [FieldIn<Place>, ...FieldIn<Place>[]], RecordFault> => {
  const fields = located
    .flatMap(({ place, reply }) => (reply.field ? [{ place, reply, field: reply.field }] : []))
    .toSorted((a, b) => b.field.at - a.field.at)
  const holders = located.filter(({ reply }) => reply.holdsFocus === 'yes')
  const strangers = located.filter(({ reply }) => reply.holdsFocus === 'unknown')
  const innermost = holders.find(({ reply }) => !reply.innerFrame)

  const focused =
    fields.find(({ reply, field }) => reply.holdsFocus === 'yes' && field.active) ??
    (innermost
      ? undefined
      : fields.find(({ reply, field }) => reply.holdsFocus === 'unknown' && field.active))
  if (focused) return success([focused])

  const pointing = holders.at(-1)?.reply.innerFrame
  if (!innermost && pointing && strangers.length === 0) {
    return failure('foreign-frame', pointing.origin || undefined)
  }
  const [first, ...others] = fields
  if (first) return success([first, ...others])
  const refused = [...holders, ...located].find(({ reply }) => reply.refusal)
  return failure(refused?.reply.refusal ?? 'no-field')
}
