import { text } from '../answers/label.ts'
import { type Answer, daySaid } from '../answers/told.ts'
import type { Text } from '../language.ts'
import type { PlanContent } from '../schema.ts'

/** The plan as it was and as it is. */
export type Contents = readonly [before: PlanContent, now: PlanContent]

/** One sentence for each answer that is not what it was. @param one and @param other plans, or rows of them. */
export const changedAnswers = (
  answers: readonly Pick<Answer, 'name' | 'as' | 'words'>[],
  [one, other]: readonly [unknown, unknown],
  [before, now]: Contents,
): readonly Text[] =>
  answers.flatMap((answer) => {
    const [old, fresh] = [answer.words(one, before), answer.words(other, now)]
    return old.sv === fresh.sv ? [] : [sentenceOf(answer, old, fresh)]
  })

function sentenceOf({ name, as }: Pick<Answer, 'name' | 'as'>, before: Text, now: Text): Text {
  if (as === 'secret') return text(`${name.sv}: ändrat.`, `${name.en}: changed.`)
  const [old, fresh] = as === 'day' ? [dayOrNone(before), dayOrNone(now)] : [before, now]
  if (now.sv === '') {
    return as === 'prose'
      ? text(`${name.sv}: borttaget.`, `${name.en}: removed.`)
      : text(`${name.sv}: borttaget, det var ${old.sv}.`, `${name.en}: removed, it was ${old.en}.`)
  }
  return before.sv === '' || as === 'prose'
    ? { sv: stopped(`${name.sv}: ${fresh.sv}`), en: stopped(`${name.en}: ${fresh.en}`) }
    : {
        sv: stopped(`${name.sv}: ${fresh.sv} i stället för ${old.sv}`),
        en: stopped(`${name.en}: ${fresh.en} instead of ${old.en}`),
      }
}

const dayOrNone = (day: Text): Text => (day.sv === '' ? day : daySaid(day.sv))

export const stopped = (words: string): string =>
  /[.!?…][”"']?$/.test(words) ? words : `${words}.`
