import { shortDay } from '../../lib/i18n/dates.ts'
import { people, personName } from '../../lib/plan/person.ts'
import type { AddedUnit, Grant } from '../../lib/plan/schema.ts'
import { RadioGroup, Select } from '../controls/choice.tsx'
import { DayField } from '../days/day-field.tsx'
import { useForm } from './use-form.ts'

type Answer = Pick<Grant, 'person' | 'form' | 'date'> | Pick<AddedUnit, 'person' | 'form' | 'date'>

/** Who has said yes, how and when: asked in the same way wherever a consent is written. */
export function WhoHowWhen(props: {
  who: string
  row: Answer
  onChange: (patch: Partial<Answer>) => void
}) {
  const { plan, t } = useForm()
  const { who, row, onChange } = props
  const names = Object.fromEntries(
    people(plan).map(({ id, name }) => [
      id,
      name || (id === 'child' ? t.consent.theChild : t.child.unnamedGuardian),
    ]),
  )
  return (
    <>
      <Select
        label={who}
        value={row.person}
        options={{ '': t.choose, ...names }}
        onChange={(person) => onChange({ person })}
      />
      <RadioGroup
        label={t.consent.form}
        value={row.form}
        options={t.consent.ways}
        onChange={(form) => onChange({ form })}
      />
      <DayField
        label={t.consent.date}
        lies="behind"
        value={row.date}
        onInput={(date) => onChange({ date })}
      />
    </>
  )
}

/** The same on a row that is closed. */
export function useAnswerInShort() {
  const { plan, t, session } = useForm()
  const { language, today } = session.state
  const day = (date: string) => shortDay(date, language.value, today.value)
  return {
    day,
    who: ({ person }: Answer) => person && (personName(plan, person) || t.consent.theChild),
    how: ({ form }: Answer) => form && t.consent.forms[form],
    when: ({ date }: Answer) => date && day(date),
  }
}
