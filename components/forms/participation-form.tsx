import { patchSection } from '../../lib/plan/edits.ts'
import { TextField } from '../controls/text-field.tsx'
import { useForm } from './use-form.ts'

/** Field 4: how the child has taken part, and the child’s own words. */
export function ParticipationForm() {
  const { plan, t, edit } = useForm()
  const answers = plan.childParticipation
  const field = (key: keyof typeof answers) => ({
    label: t.participation[key],
    value: answers[key],
    onInput: (value: string) =>
      edit(patchSection('childParticipation', { [key]: value }), `participation/${key}`),
  })
  return (
    <>
      <TextField {...field('account')} rows={3} />
      <TextField {...field('ownWords')} rows={2} />
      {(answers.ownWords.trim() === '' || answers.noWordsReason !== '') && (
        <TextField {...field('noWordsReason')} />
      )}
    </>
  )
}
