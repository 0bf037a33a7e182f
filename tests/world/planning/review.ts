import type { FilledForm } from './filled-form.ts'
import { WRITTEN_FIELDS } from './form/sections.ts'

/** What has to be put right before a version can be saved, and in which field. */
export interface Remark {
  /** The id of the control on the page. */
  readonly control: string
  readonly text: string
}

/** What the system demands of a version; an empty answer lets it be saved. */
export function review(form: FilledForm): Remark[] {
  return [...missing(form), ...tooLong(form), ...consent(form), ...interventions(form)]
}

function missing({ fields }: FilledForm): Remark[] {
  return WRITTEN_FIELDS.filter(({ id, required }) => required && !fields[id]?.length).map(
    ({ id, label, kind }) => ({
      control: `falt-${id}`,
      text: `${kind === 'select' ? 'Välj' : 'Fyll i'} ${lower(label)}.`,
    }),
  )
}

function tooLong({ fields }: FilledForm): Remark[] {
  return WRITTEN_FIELDS.flatMap((field) => {
    const limit = 'maxLength' in field ? (field.maxLength ?? Infinity) : Infinity
    const { length } = fields[field.id] ?? ''
    if (length <= limit) return []
    const text = `${field.label} är för lång: ${length} tecken av högst ${limit}.`
    return [{ control: `falt-${field.id}`, text }]
  })
}

function consent({ fields }: FilledForm): Remark[] {
  const { samtycke = '', 'samtycke-datum': day = '' } = fields
  if (samtycke === '' || samtycke === 'Inte ännu' || day !== '') return []
  return [{ control: 'falt-samtycke-datum', text: 'Fyll i datum för samtycke.' }]
}

function interventions({ rows }: FilledForm): Remark[] {
  return (rows.insatser ?? []).flatMap(({ vad = '', vem = '' }, index) => {
    const row = index + 1
    if (vad === '' && vem !== '')
      return [{ control: `insatser-${row}-vad`, text: `Fyll i vad som ska göras i rad ${row}.` }]
    if (vad !== '' && vem === '')
      return [{ control: `insatser-${row}-vem`, text: `Fyll i vem som ansvarar i rad ${row}.` }]
    return []
  })
}

function lower(label: string): string {
  return label.charAt(0).toLocaleLowerCase('sv') + label.slice(1)
}
