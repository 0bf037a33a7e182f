import { patchSection } from '../../lib/plan/edits.ts'
import { TextField } from '../controls/text-field.tsx'
import { knownUnits } from './known-units.ts'
import { useForm } from './use-form.ts'

/** Field 1: who holds the plan together, and whom the family calls. */
export function LeadPrincipalForm() {
  const { plan, t, edit } = useForm()
  const answers = plan.leadPrincipal
  const field = (key: keyof typeof answers) => ({
    label: t.lead[key],
    value: answers[key],
    onInput: (value: string) =>
      edit(patchSection('leadPrincipal', { [key]: value }), `lead/${key}`),
  })
  return (
    <>
      <TextField {...field('principal')} />
      <TextField {...field('unit')} suggestions={knownUnits(plan)} />
      <TextField {...field('contact')} />
      <div class="two">
        <TextField {...field('role')} />
        <TextField {...field('phone')} type="tel" />
      </div>
    </>
  )
}
