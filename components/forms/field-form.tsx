import type { FieldId } from '../../lib/plan/template/fields.ts'
import { forms } from './forms.ts'
import { PlainAnswers } from './plain-answers.tsx'

/** The form of one of the fields: what is asked in a way of its own, then what its labels say. */
export function FieldForm({ field }: { field: FieldId }) {
  const Form = forms[field]
  return (
    <>
      {Form && <Form />}
      <PlainAnswers section={field} />
    </>
  )
}
