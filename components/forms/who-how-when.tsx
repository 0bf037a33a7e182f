import { shortDay } from '../../lib/dates/in-words.ts'
import { people } from '../../lib/plan/person.ts'
import type { AddedUnit, Grant } from '../../lib/plan/schema.ts'
import { RadioGroup, Select } from '../controls/choice.tsx'
import { DayField } from '../days/day-field.tsx'
import { useForm } from './use-form.ts'

type Answer = Pick<Grant, 'person' | 'form' | 'date'> | Pick<AddedUnit, 'person' | 'form' | 'date'>

/** Asks who has consented, how and when, in the same way for every consent. */
export function WhoHowWhen(props: {
  who: string
  row: Answer
  onChange: (patch: Partial<Answer>) => void
}) {
  const { plan, t } = useForm()
  const { who, row, onChange } = props
  const nameOf = useNameOf()
  const known = people(plan).map(({ id }) => id)
  const ids = row.person === '' || known.includes(row.person) ? known : [...known, row.person]
  const names = Object.fromEntries(ids.map((id) => [id, nameOf(id)]))
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

/** Who it is, also where the plan has no name, or no longer has the person. */
function useNameOf() {
  const { plan, t } = useForm()
  const all = people(plan)
  return (person: string): string => {
    const found = all.find(({ id }) => id === person)
    if (!found) return t.consent.removedGuardian
    if (found.name.trim() !== '') return found.name
    return person === 'child' ? t.consent.theChild : t.consent.unnamedGuardian
  }
}

/** The same on a row that is closed. */
export function useAnswerInShort() {
  const { t, session } = useForm()
  const nameOf = useNameOf()
  const { today } = session.state
  const day = (date: string) => shortDay(date, t.calendar, today.value)
  return {
    day,
    who: ({ person }: Answer) => person && nameOf(person),
    how: ({ form }: Answer) => form && t.consent.forms[form],
    when: ({ date }: Answer) => date && day(date),
  }
}
