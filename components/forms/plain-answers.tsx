import { ownName } from '../../lib/i18n/said-in-words.ts'
import { answerNames } from '../../lib/i18n/sv/answer-names.ts'
import {
  type AnswerPath,
  type ChoicePath,
  definitionAt,
  type ListPath,
  listOf,
  plainPaths,
  rowsAt,
  valueAt,
  withValue,
} from '../../lib/plan/answers/path.ts'
import { sectionAt, tellingOf } from '../../lib/plan/answers/telling.ts'
import type { SectionId } from '../../lib/plan/output/plan-document.ts'
import { useOpenPlan, useWords } from '../context.ts'
import { RadioGroup } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'

/** The answers of a part of the plan that are asked for by their labels alone. */
export function PlainAnswers({ section }: { section: SectionId }) {
  const { plan, edit } = useOpenPlan()
  return plainPaths
    .filter((path) => !listOf(path) && sectionAt(path) === section)
    .map((path) => (
      <PlainAnswer
        key={path}
        path={path}
        value={String(valueAt(plan, path) ?? '')}
        onInput={(value) => edit((now) => withValue(now, path, value), path)}
      />
    ))
}

/** The same of a row of a list. */
export function PlainRowAnswers({ list, row }: { list: ListPath; row: { id: string } }) {
  const { edit } = useOpenPlan()
  return plainPaths
    .filter((path) => listOf(path) === list)
    .map((path) => {
      const cell = path.slice(list.length + 1)
      const set = (value: string) =>
        edit(
          (now) =>
            withValue(
              now,
              list,
              rowsAt(now, list).map((each) =>
                each.id === row.id ? withValue(each, cell, value) : each,
              ),
            ),
          `${row.id}/${cell}`,
        )
      return (
        <PlainAnswer
          key={path}
          path={path}
          value={String(valueAt(row, cell) ?? '')}
          onInput={set}
        />
      )
    })
}

type PlainAnswerProps = { path: AnswerPath; value: string; onInput: (value: string) => void }

function PlainAnswer({ path, ...field }: PlainAnswerProps) {
  const { t } = useOpenPlan()
  const texts = { ...t, ...useWords(answerNames) }
  const { answer, choices } = definitionAt(path)
  const label = capital(ownName(path, texts))
  if (answer === 'choice') {
    const words: Readonly<Record<string, string>> = texts.answerNames.choices[path as ChoicePath]
    const options = Object.fromEntries(
      choices?.flatMap((each) => (each === '' ? [] : [[each, capital(words[each] ?? '–')]])) ?? [],
    )
    return <RadioGroup label={label} {...field} options={options} onChange={field.onInput} />
  }
  if (answer === 'day') return <DayField label={label} lies="near" {...field} />
  return <TextField label={label} rows={tellingOf(path).as === 'prose' ? 2 : 1} {...field} />
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
