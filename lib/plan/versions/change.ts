import { dayWithYear } from '../../dates/in-words.ts'
import type { Text } from '../language.ts'
import { fold } from '../output/fold.ts'
import type { SectionId } from '../output/plan-document.ts'
import type { PlanContent } from '../schema.ts'
import { undated } from '../schema-consent.ts'

/** One answer that may have changed. */
export type Answer<Of> = {
  readonly name: Text
  readonly of: (given: Of) => string
  /** `secret`: only that it has changed. `prose`: too long to say what it was before. */
  readonly as?: 'words' | 'day' | 'prose' | 'secret'
  /** The part of the plan where it is read, where that is another than its row's. */
  readonly section?: SectionId
  /** The first with this answer of the second. */
  readonly take: (into: Of, from: Of) => Of
}

/** An answer of the plan itself. */
export type PlanAnswer = Answer<PlanContent> & { readonly section: SectionId }

/** Takes a part of a plan, or some of the answers in it. */
export const part =
  <Key extends keyof PlanContent>(key: Key, ...names: readonly (keyof PlanContent[Key])[]) =>
  (into: PlanContent, from: PlanContent): PlanContent => ({
    ...into,
    [key]:
      names.length === 0
        ? from[key]
        : Object.assign({}, into[key], ...names.map((name) => ({ [name]: from[key][name] }))),
  })

/** Takes some of the answers of a row. */
export const cells =
  <Row>(...names: readonly (keyof Row)[]) =>
  (into: Row, from: Row): Row =>
    Object.assign({}, into, ...names.map((name) => ({ [name]: from[name] })))

export const quoted = (words: string): string => (words.trim() === '' ? '' : `”${words.trim()}”`)

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
  as === 'day' && value !== '' ? daySaid(value) : text(value)

/** A day, or that there is none yet. */
export const daySaid = (day: string): Text =>
  day === undated ? text('utan dag', 'without a day') : dayWithYear(day)

export const stopped = (words: string): string =>
  /[.!?…][”"']?$/.test(words) ? words : `${words}.`
