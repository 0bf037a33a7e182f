import { paragraphs } from '../output/document.ts'
import { line } from '../output/grammar.ts'
import { text } from '../output/slots.ts'
import { anyOf, once } from '../reading/reading-state.ts'
import type { FieldText } from './field-text.ts'

const lead = line('Huvudman', { principal: text('Namn'), unit: text('Enhet') }, 'principal')
const contact = line(
  'Kontaktperson',
  { contact: text('Namn'), role: text('Roll'), phone: text('Telefon') },
  'contact',
)

export const leadPrincipal: FieldText = {
  write: ({ leadPrincipal: answers }) => paragraphs(lead.write(answers), contact.write(answers)),
  read: anyOf(
    once(lead, (plan, row) => Object.assign(plan.leadPrincipal, row)),
    once(contact, (plan, row) => Object.assign(plan.leadPrincipal, row)),
  ),
}
