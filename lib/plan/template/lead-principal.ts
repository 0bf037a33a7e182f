import { join, paragraph, sentence } from '../output/document.ts'
import { assessment, empty, type Field, filled } from './field.ts'

export const leadPrincipal: Field = {
  number: 1,
  id: 'leadPrincipal',
  title: { sv: 'Ansvarig huvudman', en: 'Lead principal' },
  question: {
    sv: 'Vilken huvudman har ansvaret för planen?',
    en: 'Which principal is responsible for the plan?',
  },
  short: { sv: 'ansvarig huvudman', en: 'lead principal' },
  help: {
    sv: 'Skriv vilken huvudman och enhet som håller ihop planen, och vem familjen ska ringa.',
    en: 'Write which principal and unit holds the plan together, and whom the family should call.',
  },
  kind: 'answers',
  basis: 'law',
  fhir: 'CarePlan.author',
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
  write: ({ leadPrincipal: { principal, unit, contact, role, phone } }) =>
    filled(principal, unit, contact, role, phone)
      ? [
          ...(filled(principal, unit) ? [paragraph(sentence(join([principal, unit])))] : []),
          ...(filled(contact, role, phone)
            ? [paragraph(sentence(`Kontaktperson: ${join([contact, role, phone])}`))]
            : []),
        ]
      : [],
}
