import { assessment, empty, type FieldDefinition, filled } from './field.ts'

export const leadPrincipal = {
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
      empty(principal) && { code: 'principalMissing' },
      empty(unit) && { code: 'leadUnitMissing' },
      empty(contact) && { code: 'contactMissing' },
    ]),
  gist: ({ leadPrincipal: { principal, unit } }) => [principal, unit],
} as const satisfies FieldDefinition
