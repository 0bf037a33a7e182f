import { bullets } from '../output/document.ts'
import { segments } from '../output/grammar.ts'
import { numbered } from '../reading/reading-state.ts'
import type { FieldText } from './field-text.ts'
import { writeNumbered } from './needed-interventions.ts'
import { plainSlots, slotAt } from './plain-answers.ts'

const responsible = segments({
  unit: slotAt('interventions.unit'),
  person: slotAt('interventions.person'),
  start: slotAt('interventions.start'),
  followUp: slotAt('interventions.followUp'),
  ...plainSlots('interventions', 'interventionResponsibility'),
})

export const interventionResponsibility: FieldText = {
  write: (plan) => bullets(writeNumbered(plan, responsible)),
  read: numbered(responsible, 'responsible'),
}
