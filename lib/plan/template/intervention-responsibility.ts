import type { Text } from '../language.ts'
import { join } from '../output/document.ts'
import { assessment, empty, type Field, filled } from './field.ts'
import { isWritten } from './needed-interventions.ts'

export const interventionResponsibility: Field = {
  number: 6,
  id: 'interventionResponsibility',
  title: { sv: 'Vem som ansvarar för vilka insatser', en: 'Who is responsible for what' },
  short: { sv: 'vem som ansvarar', en: 'who is responsible' },
  help: {
    sv: 'Varje insats behöver en enhet som ansvarar, en start och en dag när ni följer upp.',
    en: 'Each intervention needs a responsible unit, a start and a day of follow-up.',
  },
  kind: 'list',
  basis: 'law',
  assess: ({ interventions }) => {
    const written = interventions.filter(isWritten)
    const lacking = (answer: 'unit' | 'start' | 'followUp', sv: string, en: string) => {
      const count = written.filter((row) => empty(row[answer])).length
      return count > 0 && counted(count, written.length, sv, en)
    }
    const backwards = written.filter(({ start, followUp }) => filled(followUp) && followUp < start)
    return assessment(
      written.some(({ unit, person, start, followUp }) => filled(unit, person, start, followUp)),
      [
        written.length === 0 && {
          sv: 'Lägg till en insats i del 5 först.',
          en: 'Add an intervention in part 5 first.',
        },
        lacking('unit', 'enhet som ansvarar', 'a responsible unit'),
        lacking('start', 'startdag', 'a start'),
        lacking('followUp', 'dag för uppföljning', 'a day of follow-up'),
        backwards.length > 0 && {
          sv: 'En uppföljning ligger före insatsens start. Rätta en av dagarna.',
          en: 'A follow-up is before the start of its intervention. Correct one of the days.',
        },
      ],
    )
  },
  gist: ({ interventions }) => join([...new Set(interventions.map(({ unit }) => unit.trim()))]),
}

const counted = (count: number, all: number, sv: string, en: string): Text => ({
  sv: `${count} av ${all} insatser saknar ${sv}.`,
  en: `${count} of ${all} interventions lack ${en}.`,
})
