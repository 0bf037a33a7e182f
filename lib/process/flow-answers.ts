import type { Edit } from '../plan/edits.ts'
import type { Plan } from '../plan/schema.ts'
import { empty, filled } from '../plan/template/field.ts'
import { isDay } from '../regions/day.ts'
import { dayNear, stopped } from './in-words.ts'

export type Flow = {
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

const sentencesOf = ({ preMeeting }: Plan): readonly string[] => {
  const { date, matters, attendees, participation } = preMeeting
  const said: readonly (readonly [string, string])[] = [
    ['Det här är viktigt', matters],
    ['Ska vara med på mötet', attendees],
    ['Så här vill barnet vara med', participation],
  ]
  const sentences = said
    .filter(([, answer]) => filled(answer))
    .map(([label, answer]) => stopped(`${label}: ${answer.trim()}`))
  return isDay(date) && sentences.length > 0
    ? [`Förmöte ${dayNear(date, '').sv}.`, ...sentences]
    : sentences
}

const added = (written: string, sentence: string): string => {
  if (empty(sentence) || fold(written).includes(fold(sentence))) return written
  return empty(written) ? sentence.trim() : `${stopped(written)} ${sentence.trim()}`
}

/** Case, spaces and the last full stop make no difference to what has been said. */
const fold = (text: string): string =>
  text.trim().toLocaleLowerCase('sv').replace(/\s+/g, ' ').replace(/\.$/, '')
