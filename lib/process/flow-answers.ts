import { isDay } from '../dates/day.ts'
import type { Edit } from '../plan/edits.ts'
import type { Plan } from '../plan/schema.ts'
import { empty, filled } from '../plan/template/field.ts'
import { dayInSentence, withFullStop } from './in-words.ts'

type Flow = {
  /** The child has said that what matters is also its own wish, in these words. */
  readonly asWish?: boolean
  /** The child has said that what should not be said must not be shared either. */
  readonly asNotShared?: boolean
}

/**
 * Takes what was said before the meeting into the plan: how the child takes part into field 4 and,
 * where the child has said so, its wish and what must not be shared. Adds behind what is written,
 * and nothing that stands there already. What should not be said never goes into field 4.
 */
export const flowAnswers =
  ({ asWish = false, asNotShared = false }: Flow = {}): Edit =>
  (plan) => {
    const { preMeeting, childParticipation, consent } = plan
    const account = sentencesOf(plan).reduce(added, childParticipation.account)
    const ownWish = asWish ? added(plan.ownWish, preMeeting.matters) : plan.ownWish
    const { sharing } = consent
    const notShared = asNotShared
      ? added(sharing.notShared, preMeeting.notToBeSaid)
      : sharing.notShared
    const same =
      account === childParticipation.account &&
      ownWish === plan.ownWish &&
      notShared === sharing.notShared
    return same
      ? plan
      : {
          ...plan,
          childParticipation: { ...childParticipation, account },
          ownWish,
          consent: { ...consent, sharing: { ...sharing, notShared } },
        }
  }

/** The places in the plan that differ between `before` and `after`. */
export const placesWritten = (before: Plan, after: Plan): readonly FlowPlace[] =>
  flowPlaces.filter((place) => written[place](before) !== written[place](after))

const flowPlaces = ['account', 'ownWish', 'notShared'] as const
type FlowPlace = (typeof flowPlaces)[number]

const written: Readonly<Record<FlowPlace, (plan: Plan) => string>> = {
  account: ({ childParticipation }) => childParticipation.account,
  ownWish: ({ ownWish }) => ownWish,
  notShared: ({ consent }) => consent.sharing.notShared,
}

const sentencesOf = ({ preMeeting }: Plan): readonly string[] => {
  const { date, matters, attendees, participation } = preMeeting
  const said: readonly (readonly [string, string])[] = [
    ['Det här är viktigt', matters],
    ['Ska vara med på mötet', attendees],
    ['Så här vill barnet vara med', participation],
  ]
  const sentences = said
    .filter(([, answer]) => filled(answer))
    .map(([label, answer]) => withFullStop(`${label}: ${answer.trim()}`))
  return isDay(date) && sentences.length > 0
    ? [`Förmöte ${dayInSentence(date, '')}.`, ...sentences]
    : sentences
}

const added = (written: string, sentence: string): string => {
  if (empty(sentence) || stands(sentence, written)) return written
  return empty(written) ? sentence.trim() : `${withFullStop(written)} ${sentence.trim()}`
}

/** Spaces and the last full stop make no difference to what has been said. */
const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(/\.$/, '')

/**
 * Said already, from full stop to full stop: "Byta skola" is not said in "Jag vill inte byta skola".
 * Behind a full stop, which may be that of a "t.ex.", large and small first letters differ.
 */
function stands(sentence: string, written: string): boolean {
  const [said, all] = [fold(sentence), fold(written)]
  const [small, smallAll] = [said.toLowerCase(), all.toLowerCase()]
  for (let at = smallAll.indexOf(small); at >= 0; at = smallAll.indexOf(small, at + 1)) {
    const before = all.slice(0, at).trimEnd()
    const begins = before === '' || (isStop.test(before) && all[at] === said[0])
    const after = all.slice(at + said.length)
    if (begins && (/^([.!?…]|$)/.test(after) || isStop.test(said))) return true
  }
  return false
}

const isStop = /[.!?…]["”']?$/
