import { dayWithYear } from '../day-in-words.ts'
import type { Text } from '../language.ts'
import { fold } from '../output/fold.ts'

/** One answer that may have changed. */
export type Answer<Of> = {
  readonly name: Text
  readonly of: (given: Of) => string
  /** `secret`: only that it has changed. `prose`: too long to say what it was before. */
  readonly as?: 'words' | 'day' | 'prose' | 'secret'
}

export const text = (sv: string, en: string = sv): Text => ({ sv, en })

/** One sentence for each answer that is not what it was. */
export const changedAnswers = <Of>(
  answers: readonly Answer<Of>[],
  one: Of,
  other: Of,
): readonly Text[] =>
  answers.flatMap((answer) => {
    const before = fold(answer.of(one))
    const now = fold(answer.of(other))
    return before === now ? [] : [sentenceOf(answer, before, now)]
  })

function sentenceOf<Of>({ name, as = 'words' }: Answer<Of>, before: string, now: string): Text {
  if (as === 'secret') return text(`${name.sv}: ändrat.`, `${name.en}: changed.`)
  const [old, fresh] = [before, now].map((value) => said(value, as)) as [Text, Text]
  if (now === '') {
    return as === 'prose'
      ? text(`${name.sv}: borttaget.`, `${name.en}: removed.`)
      : text(`${name.sv}: borttaget, det var ${old.sv}.`, `${name.en}: removed, it was ${old.en}.`)
  }
  return before === '' || as === 'prose'
    ? { sv: stopped(`${name.sv}: ${fresh.sv}`), en: stopped(`${name.en}: ${fresh.en}`) }
    : {
        sv: stopped(`${name.sv}: ${fresh.sv} i stället för ${old.sv}`),
        en: stopped(`${name.en}: ${fresh.en} instead of ${old.en}`),
      }
}

const said = (value: string, as: string): Text =>
  as === 'day' && value !== '' ? dayWithYear(value) : text(value)

export const stopped = (words: string): string =>
  /[.!?…][”"']?$/.test(words) ? words : `${words}.`
