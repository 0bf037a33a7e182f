import { listed } from '../output/document.ts'
import { segments } from '../output/grammar.ts'
import { day, text } from '../output/slots.ts'
import { numbered } from '../reading/draft.ts'
import type { FieldText } from './field-text.ts'
import { writeNumbered } from './needed-interventions.ts'

const responsible = segments({
  unit: text('Enhet'),
  person: text('Person'),
  start: day('Start'),
  followUp: day('Uppföljning'),
})

export const interventionResponsibility: FieldText = {
  write: (plan) => listed(writeNumbered(plan, responsible)),
  read: numbered(responsible, 'responsible'),
}
