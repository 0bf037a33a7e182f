import { isAnswered } from '../answers/path.ts'
import { bullets } from '../output/document.ts'
import { segments } from '../output/grammar.ts'
import { numbered } from '../reading/reading-state.ts'
import type { Intervention, Plan } from '../schema.ts'
import type { FieldText } from './field-text.ts'
import { plainSlots, slotAt } from './plain-answers.ts'

/** One line for each intervention that the words concern. The numbers are the same in every part. */
export const writeNumbered = (
  { interventions }: Plan,
  { write }: { write: (row: Intervention) => string },
): readonly string[] =>
  interventions
    .filter((row) => isAnswered('interventions', row))
    .map((row, index) => {
      const words = write(row)
      return words && `Insats ${index + 1}: ${words}`
    })

const needed = segments(
  {
    what: slotAt('interventions.what'),
    need: slotAt('interventions.need'),
    ...plainSlots('interventions', 'neededInterventions'),
  },
  'what',
)

export const neededInterventions: FieldText = {
  write: (plan) => bullets(writeNumbered(plan, needed)),
  read: numbered(needed, 'needed'),
}
