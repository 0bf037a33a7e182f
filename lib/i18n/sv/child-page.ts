import { dayAloud, swedishNames } from '../../dates/in-words.ts'
import { genitive } from '../../plan/child-page/first-name.ts'
import { large, shortTime, unbroken } from '../../plan/child-page/spoken.ts'
import type { ChildPageWords } from '../../plan/child-page/words.ts'

/**
 * The words of the child's page. Short sentences, to the child. A sheet is read on other days than its
 * own: every day stands by its name, and none as today.
 */
const page = (today: string): ChildPageWords => {
  const dayOf = (date: string) => dayAloud(date, swedishNames, today)
  return {
    title: (name) => (name === '' ? 'Min plan' : `${genitive(name)} plan`),
    intro: (meeting, agreed) =>
      meeting === '' || (meeting < today && !agreed)
        ? 'Det här är din plan.'
        : agreed
          ? `Det här har vi bestämt tillsammans ${dayOf(meeting)}.`
          : `Vi har ett möte ${dayOf(meeting)}. Inget är bestämt än.`,
    closed: 'Planen är avslutad.',
    decided: 'Det här bestämde vi',
    quoted: (words) => `”${words}”`,
    happening: (agreed) => (agreed ? 'Det här ska hända' : 'Det här ska vi prata om'),
    nothing: 'Det är inte bestämt än. Vi berättar för dig när vi vet.',
    done: 'Det som vi bestämde är klart nu.',
    who: (name, agreed) =>
      name === ''
        ? 'Vi berättar vem som ser till att det blir så.'
        : agreed
          ? `${name} ser till att det blir så.`
          : `${name} kan se till att det blir så.`,
    when: (start, begun, agreed) =>
      start !== '' && start < today
        ? `Från ${dayOf(start)}.`
        : begun
          ? 'Det har börjat.'
          : start === ''
            ? 'Vi berättar när det börjar.'
            : agreed
              ? `Det börjar ${dayOf(start)}.`
              : `Det kan börja ${dayOf(start)}.`,
    helpers: (isGrown) => (isGrown ? 'Vilka är med i planen?' : 'Vilka vuxna är med i planen?'),
    again: 'När ses vi igen?',
    next: (time) =>
      time === undefined
        ? 'Vi bestämmer en dag och berättar för dig.'
        : `${large(dayOf(time.date))}${time.time && ` klockan ${shortTime(time.time, '.')}`}`,
    wonder: 'Undrar du något?',
    ask: (name, phone, isGrown) =>
      name === ''
        ? `Prata med ${isGrown ? 'någon' : 'en vuxen'} som du litar på.`
        : phone === ''
          ? `Prata med ${name}.`
          : `Prata med ${name}, eller ${isGrown ? 'ring' : 'be någon hemma ringa'} ${unbroken(phone)}.`,
    meanings: {
      supervision: 'De vuxna lär sig mer om hur de kan hjälpa dig.',
      familyTreatment: 'Någon kommer hem till er och hjälper hela familjen.',
      respite: 'De vuxna hemma får vila.',
      shortStay: 'Du sover på ett annat ställe ibland.',
      escort: 'En vuxen följer med dig.',
      assistant: 'En extra vuxen är där och hjälper dig.',
      adaptedStudies: 'Skolan gör om dina lektioner så att de passar dig.',
      studyPlan: 'En plan för hur du läser dina ämnen.',
      contactPerson: 'En vuxen som du kan prata med och göra saker med.',
      healthCheck: 'Någon ser efter hur din kropp mår.',
      assessment: 'Vi tar reda på vad som kan hjälpa dig.',
      treatment: 'Du får hjälp att må bättre.',
      talks: 'Du får prata med någon.',
    },
  }
}

export const childPage = { childPage: page }
