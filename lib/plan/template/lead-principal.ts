import { assessment, empty, type FieldDefinition, filled } from './field.ts'

export const leadPrincipal = {
  number: 1,
  id: 'leadPrincipal',
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
