import { isAnswered } from '../answers/path.ts'
import { bullets, paragraph } from '../output/document.ts'
import { noMeasures } from '../output/fixed-words.ts'
import { segments } from '../output/grammar.ts'
import { anyOf, each } from '../reading/reading-state.ts'
import { emptyRow } from '../rows.ts'
import type { FieldText } from './field-text.ts'
import { plainSlots, slotAt } from './plain-answers.ts'

const measure = segments({
  who: slotAt('externalMeasures.who'),
  what: slotAt('externalMeasures.what'),
  due: slotAt('externalMeasures.due'),
  ...plainSlots('externalMeasures'),
})

export const externalMeasures: FieldText = {
  write: ({ externalMeasures: answer }) =>
    answer === 'none'
      ? [paragraph(noMeasures)]
      : bullets(answer.filter((row) => isAnswered('externalMeasures', row)).map(measure.write)),
  read: anyOf(
    each(measure, (plan, row) => {
      plan.externalMeasures = [
        ...(plan.externalMeasures === 'none' ? [] : plan.externalMeasures),
        { ...emptyRow.externalMeasure(row.id), ...row },
      ]
    }),
    (line, { plan }) => {
      if (line !== noMeasures || plan.externalMeasures.length > 0) return false
      plan.externalMeasures = 'none'
      return true
    },
  ),
}
