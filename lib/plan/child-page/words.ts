import { dayAloud } from '../../dates/in-words.ts'
import type { Language } from '../language.ts'
import { genitive } from './first-name.ts'

type Time = { readonly date: string; readonly time: string }

/**
 * The words of the child's page. Short sentences, to the child, in one language at a time. A sheet is read
 * on other days than its own: every day stands by its name, and none as today.
 */
export function childPageWords(language: Language, today: string) {
  const day = (date: string) => dayAloud(date, language, today)
  return (language === 'sv' ? swedish : english)(day, today)
}

const swedish = (day: (date: string) => string, today: string) => ({
  title: (name: string) => (name === '' ? 'Min plan' : `${genitive(name)} plan`),
  intro: (meeting: string, agreed: boolean) =>
    meeting === '' || (meeting < today && !agreed)
      ? 'Det här är din plan.'
      : agreed
        ? `Det här har vi bestämt tillsammans ${day(meeting)}.`
        : `Vi har ett möte ${day(meeting)}. Inget är bestämt än.`,
  closed: 'Planen är avslutad.',
  decided: 'Det här bestämde vi',
  quoted: (words: string) => `”${words}”`,
  happening: (agreed: boolean): string =>
    agreed ? 'Det här ska hända' : 'Det här ska vi prata om',
  nothing: 'Det är inte bestämt än. Vi berättar för dig när vi vet.',
  who: (name: string, agreed: boolean) =>
    name === ''
      ? 'Vi berättar vem som ser till att det blir så.'
      : agreed
        ? `${name} ser till att det blir så.`
        : `${name} kan se till att det blir så.`,
  when: (start: string, begun: boolean, agreed: boolean) =>
    start !== '' && start < today
      ? `Från ${day(start)}.`
      : begun
        ? 'Det har börjat.'
        : start === ''
          ? 'Vi berättar när det börjar.'
          : agreed
            ? `Det börjar ${day(start)}.`
            : `Det kan börja ${day(start)}.`,
  helpers: (isGrown: boolean): string =>
    isGrown ? 'Vilka är med i planen?' : 'Vilka vuxna är med i planen?',
  again: 'När ses vi igen?',
  next: (time: Time | undefined) =>
    time === undefined
      ? 'Vi bestämmer en dag och berättar för dig.'
      : `${large(day(time.date))}${time.time && ` klockan ${spoken(time.time, '.')}`}`,
  wonder: 'Undrar du något?',
  ask: (name: string, phone: string, isGrown: boolean) =>
    name === ''
      ? `Prata med ${isGrown ? 'någon' : 'en vuxen'} som du litar på.`
      : phone === ''
        ? `Prata med ${name}.`
        : `Prata med ${name}, eller ${isGrown ? 'ring' : 'be någon hemma ringa'} ${unbroken(phone)}.`,
})

const english: typeof swedish = (day, today) => ({
  title: (name) => (name === '' ? 'My plan' : `${name}’s plan`),
  intro: (meeting, agreed) =>
    meeting === '' || (meeting < today && !agreed)
      ? 'This is your plan.'
      : agreed
        ? `This is what we decided together on ${day(meeting)}.`
        : `We have a meeting on ${day(meeting)}. Nothing is decided yet.`,
  closed: 'The plan is closed.',
  decided: 'This is what we decided',
  quoted: (words) => `“${words}”`,
  happening: (agreed) => (agreed ? 'This will happen' : 'This is what we will talk about'),
  nothing: 'It is not decided yet. We will tell you when we know.',
  who: (name, agreed) =>
    name === ''
      ? 'We will tell you who helps you.'
      : agreed
        ? `${name} sees to it.`
        : `${name} can see to it.`,
  when: (start, begun, agreed) =>
    start !== '' && start < today
      ? `From ${day(start)}.`
      : begun
        ? 'It has begun.'
        : start === ''
          ? 'We will tell you when it begins.'
          : agreed
            ? `It begins on ${day(start)}.`
            : `It may begin on ${day(start)}.`,
  helpers: (isGrown) => (isGrown ? 'Who is in the plan?' : 'Which grown-ups are in the plan?'),
  again: 'When do we meet again?',
  next: (time) =>
    time === undefined
      ? 'We will choose a day and tell you.'
      : `${large(day(time.date))}${time.time && ` at ${spoken(time.time, ':')}`}`,
  wonder: 'Do you wonder about anything?',
  ask: (name, phone, isGrown) =>
    name === ''
      ? `Talk to ${isGrown ? 'somebody' : 'a grown-up'} whom you trust.`
      : phone === ''
        ? `Talk to ${name}.`
        : `Talk to ${name}, or ${isGrown ? 'call' : 'ask somebody at home to call'} ${unbroken(phone)}.`,
})

/** "10" for 10:00, and "10.30". */
const spoken = (time: string, sign: string): string =>
  time.replace(/^0/, '').replace(/:00$/, '').replace(':', sign)

const large = (words: string): string => words.slice(0, 1).toLocaleUpperCase('sv') + words.slice(1)

/** A number stays on one line. */
const unbroken = (phone: string): string => phone.replace(/ /g, '\u00a0').replace(/-/g, '\u2011')
