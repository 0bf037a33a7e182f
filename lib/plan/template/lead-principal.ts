import { join, paragraphs } from '../output/document.ts'
import { line } from '../output/grammar.ts'
import { text } from '../output/slots.ts'
import { anyOf, once } from '../reading/draft.ts'
import { assessment, empty, type Field, filled } from './field.ts'

const lead = line('Huvudman', { principal: text('Namn'), unit: text('Enhet') }, 'principal')
const contact = line(
  'Kontaktperson',
  { contact: text('Namn'), role: text('Roll'), phone: text('Telefon') },
  'contact',
)

export const leadPrincipal: Field = {
  number: 1,
  id: 'leadPrincipal',
  title: { sv: 'Ansvarig huvudman', en: 'Lead principal' },
  short: { sv: 'ansvarig huvudman', en: 'lead principal' },
  help: {
    sv: 'Skriv vilken huvudman och enhet som håller ihop planen, och vem familjen ska ringa.',
    en: 'Write which principal and unit holds the plan together, and whom the family should call.',
  },
  kind: 'answers',
  basis: 'law',
  assess: ({ leadPrincipal: { principal, unit, contact, role, phone } }) =>
    assessment(filled(principal, unit, contact, role, phone), [
      empty(principal) && { sv: 'Ange huvudman.', en: 'Name the principal.' },
      empty(unit) && { sv: 'Ange enhet.', en: 'Name the unit.' },
      empty(contact) && {
        sv: 'Ange en kontaktperson med namn.',
        en: 'Name a contact person.',
      },
    ]),
  gist: ({ leadPrincipal: { principal, unit } }) => join([principal, unit]),
  write: ({ leadPrincipal: answers }) => paragraphs(lead.write(answers), contact.write(answers)),
  read: anyOf(
    once(lead, (plan, row) => Object.assign(plan.leadPrincipal, row)),
    once(contact, (plan, row) => Object.assign(plan.leadPrincipal, row)),
  ),
}
