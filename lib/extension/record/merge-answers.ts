import type { ChildAnswer, LocatedField, LocatedReply, LookAnswer } from '../../hosts/protocol.ts'
import { numberKey, sameNumber } from '../../plan/same-number.ts'
import { failure, type Result, success } from '../../result.ts'
import type { FoundChild, OwnReading, PageLook, RecordFault } from '../../session/ports/record.ts'
import type { FieldAnswerIn } from './ask-frames.ts'

/** A field, and the frame that it is in. */
type FieldIn<Frame> = { readonly frame: Frame; readonly field: LocatedField }

/**
 * Where a plan would land, from what every frame said: the field with the focus; else the fields
 * last in use, latest first, for the user to choose from; else why there is none. `detail` of
 * `foreign-frame` is the origin of the frame that cannot be reached, where it has one.
 */
export const chooseByCaret = <Frame>(
  located: readonly { readonly frame: Frame; readonly reply: LocatedReply }[],
): Result<readonly [FieldIn<Frame>, ...FieldIn<Frame>[]], RecordFault> => {
  const fields = located
    .flatMap(({ frame, reply }) => (reply.field ? [{ frame, reply, field: reply.field }] : []))
    .toSorted((a, b) => b.field.at - a.field.at)
  const holders = located.filter(({ reply }) => reply.holdsFocus === 'yes')
  const strangers = located.filter(({ reply }) => reply.holdsFocus === 'unknown')
  const innermost = holders.find(({ reply }) => !reply.innerFrame)

  const active =
    fields.find(({ reply, field }) => reply.holdsFocus === 'yes' && field.active) ??
    (innermost
      ? undefined
      : fields.find(({ reply, field }) => reply.holdsFocus === 'unknown' && field.active))
  if (active) return success([active])

  const below = holders.at(-1)?.reply.innerFrame
  if (!innermost && below && strangers.length === 0) {
    return failure('foreign-frame', below.origin || undefined)
  }
  const [first, ...others] = fields
  if (first) return success([first, ...others])
  const refused = [...holders, ...located].find(({ reply }) => reply.refusal)
  return failure(refused?.reply.refusal ?? 'no-field')
}

type FoundIn = FieldAnswerIn & { readonly answer: { readonly kind: 'found' } }

/** The one field that a place leads to, from what every frame found; a label counts before a selector. */
export const chooseByPlace = (
  answers: readonly FieldAnswerIn[],
): Result<FoundIn, 'missing' | 'several'> => {
  const fields = answers.flatMap(({ frameId, answer }) =>
    answer.kind === 'found' ? [{ frameId, answer }] : [],
  )
  for (const by of ['label', 'selector', 'order']) {
    const [first, ...more] = fields.filter(({ answer }) => answer.by === by)
    if (first) return more.length === 0 ? success(first) : failure('several')
  }
  return failure(answers.some(({ answer }) => answer.kind === 'several') ? 'several' : 'missing')
}

/**
 * The one child that the frames of a page found: first what the user has marked, then what a known
 * record system shows. Where frames found different children there is none, and a frame that could
 * not be read may show another. A name that was marked without a number counts last.
 * @param silent a frame gave no answer.
 */
export const mergeChildren = (
  answers: readonly ChildAnswer[],
  silent: boolean,
): Result<FoundChild, 'no-child' | 'unreadable'> => {
  const children = answers.flatMap(({ child }) => child ?? [])
  const unread = silent || answers.some(({ unreadable }) => unreadable)
  const numbered = children.filter(({ personalNumber }) => personalNumber !== '')
  for (const from of ['marked', 'record', 'page'] as const) {
    const [first, ...others] = numbered.filter((child) => child.from === from)
    if (from === 'page' && unread) return failure('unreadable')
    if (!first) continue
    return others.every(({ personalNumber }) => isSame(personalNumber, first.personalNumber))
      ? success(first)
      : failure('no-child')
  }
  const [named] = children
  return named ? success(named) : failure('no-child')
}

const isSame = (one: string, other: string): boolean => one === other || sameNumber(one, other)

/**
 * What all frames of a page say together. Where a known record system's place or a header says whose
 * record it is, all of them are given, since they may contradict each other; a number alone in the
 * text counts only where there is no such place, and where the frames agree on it.
 * @param silent a frame gave no answer.
 */
export const mergeLooks = (answers: readonly LookAnswer[], silent: boolean): PageLook => ({
  own: ownIn(answers.flatMap(({ own }) => own)),
  name: answers.find(({ name }) => name !== '')?.name ?? '',
  persons: answers.flatMap(({ persons }) => persons),
  asides: answers.flatMap(({ asides }) => asides ?? []),
  titles: answers.flatMap(({ titles }) => titles ?? []),
  births: answers.flatMap(({ births }) => births ?? []),
  numbers: [
    ...new Map(
      answers
        .flatMap(({ numbers }) => numbers)
        .map((number) => [numberKey(number) ?? number, number]),
    ).values(),
  ],
  sources: [...new Set(answers.flatMap(({ sources }) => sources))],
  unreadable: silent || answers.length === 0 || answers.some(({ unreadable }) => unreadable),
})

const ownIn = (readings: readonly OwnReading[]): readonly OwnReading[] => {
  const strong = readings.filter(({ by }) => by !== 'page')
  if (strong.some(({ doubtful }) => !doubtful)) return strong
  const free = readings.filter(({ by }) => by === 'page')
  const [first] = free
  const numbers = free.flatMap((reading) => reading.numbers)
  const agree = numbers.every((number) => sameNumber(number, numbers[0] ?? ''))
  return first && agree ? [...strong, first] : strong
}
