import { dateInWords, isOtherYear } from '../../dates/in-words.ts'
import { join } from '../output/document.ts'
import { assessment, empty, type Field, filled } from './field.ts'

export const needIdentifiedBy: Field = {
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
      empty(who) && {
        sv: 'Ange vem, med roll eller relation.',
        en: 'Say who, by role or relation.',
      },
      source === 'staff' &&
        empty(unit) && { sv: 'Ange personalens enhet.', en: 'Name the unit of the staff.' },
      empty(date) && { sv: 'Ange datum.', en: 'Give the date.' },
    ]),
  gist: ({ needIdentifiedBy: { who, unit, date } }, language, today) => {
    const day = dateInWords(date, language, { short: true, year: isOtherYear(date, today) })
    return join([who, unit, day])
  },
}
