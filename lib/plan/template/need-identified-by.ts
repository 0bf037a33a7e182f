import { assessment, empty, type FieldDefinition, filled } from './field.ts'

export const needIdentifiedBy = {
  number: 2,
  id: 'needIdentifiedBy',
  kind: 'answers',
  basis: 'agreement',
  assess: ({ needIdentifiedBy: { source, who, unit, date, observed } }) =>
    assessment(filled(who, unit, date, observed), [
      empty(who) && { code: 'identifierMissing' },
      source === 'staff' && empty(unit) && { code: 'staffUnitMissing' },
      empty(date) && { code: 'dateMissing' },
    ]),
  gist: ({ needIdentifiedBy: { who, unit, date } }) => [who, unit, { day: date }],
} as const satisfies FieldDefinition
