import type { FieldId } from '../../lib/plan/template/fields.ts'
import { forms } from './forms.ts'

/** The form of one of the eight fields. */
export function FieldForm({ field }: { field: FieldId }) {
  const Form = forms[field]
  return <Form />
}
