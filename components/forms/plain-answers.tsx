import { inLanguage } from '../../lib/i18n/languages.ts'
import { labelAt, sectionAt } from '../../lib/plan/answers/labels.ts'
import { type ListPath, rowsAt, valueAt, withValue } from '../../lib/plan/answers/path.ts'
import { kindAt, listOf } from '../../lib/plan/answers/told.ts'
import type { Text } from '../../lib/plan/language.ts'
import type { SectionId } from '../../lib/plan/output/plan-document.ts'
import { plainPaths, slotAt } from '../../lib/plan/record-text/plain-answers.ts'
import { useOpenPlan } from '../context.ts'
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

type PlainAnswerProps = { path: string; value: string; onInput: (value: string) => void }

function PlainAnswer({ path, ...field }: PlainAnswerProps) {
  const { session } = useOpenPlan()
  const language = session.state.language.value
  const answer = labelAt(path)
  if (!answer || !('name' in answer)) return null
  const label = language === 'sv' ? slotAt(path).label : capital(inLanguage(answer.name, language))
  if ('choices' in answer) {
    const choices = answer.choices as Readonly<Record<string, Text>>
    const options = Object.fromEntries(
      Object.entries(choices).flatMap(([value, words]) =>
        value === '' ? [] : [[value, capital(inLanguage(words, language)) || '–']],
      ),
    )
    return <RadioGroup label={label} {...field} options={options} onChange={field.onInput} />
  }
  if (kindAt(path) === 'day') return <DayField label={label} lies="ahead" {...field} />
  return <TextField label={label} rows={answer.as === 'prose' ? 2 : 1} {...field} />
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
