import { assessment, empty, type FieldDefinition, filled } from './field.ts'

export const needIdentifiedBy = {
  number: 2,
  id: 'needIdentifiedBy',
  title: { sv: 'Vem uppmärksammade behovet', en: 'Who identified the need' },
  short: { sv: 'vem som såg behovet', en: 'who saw the need' },
  help: {
    sv: 'Skriv vem som såg behovet, när, och vad personen såg. Det kan vara personal, barnet eller familjen.',
    en: 'Write who saw the need, when, and what they saw. It may be staff, the child or the family.',
  },
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
