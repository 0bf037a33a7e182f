import { paragraphs } from '../output/document.ts'
import { line } from '../output/grammar.ts'
import { text } from '../output/slots.ts'
import { anyOf, once } from '../reading/reading-state.ts'
import type { FieldText } from './field-text.ts'
import { nameInRecord, slotAt } from './plain-answers.ts'

const lead = line(
  nameInRecord('leadPrincipal.principal'),
  { principal: text('Namn'), unit: slotAt('leadPrincipal.unit') },
  'principal',
)
const contact = line(
  nameInRecord('leadPrincipal.contact'),
  {
    contact: text('Namn'),
    role: slotAt('leadPrincipal.role'),
    phone: slotAt('leadPrincipal.phone'),
  },
  'contact',
)

export const leadPrincipal: FieldText = {
  write: ({ leadPrincipal: answers }) => paragraphs(lead.write(answers), contact.write(answers)),
  read: anyOf(
    once(lead, (plan, row) => Object.assign(plan.leadPrincipal, row)),
    once(contact, (plan, row) => Object.assign(plan.leadPrincipal, row)),
  ),
}
