import { listed } from '../output/document.ts'
import { segments } from '../output/grammar.ts'
import { text } from '../output/slots.ts'
import { numbered } from '../reading/draft.ts'
import type { Intervention, Plan } from '../schema.ts'
import { isTold } from '../template/needed-interventions.ts'
import type { FieldText } from './field-text.ts'

/** One line for each intervention that the words concern. The numbers are the same in every part. */
export const writeNumbered = (
  { interventions }: Plan,
  { write }: { write: (row: Intervention) => string },
): readonly string[] =>
  interventions.filter(isTold).map((row, index) => {
    const words = write(row)
    return words && `Insats ${index + 1}: ${words}`
  })

const needed = segments({ what: text('Vad'), need: text('Behov') }, 'what')

export const neededInterventions: FieldText = {
  write: (plan) => listed(writeNumbered(plan, needed)),
  read: numbered(needed, 'needed'),
}
