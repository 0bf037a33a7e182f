import { calendarNames } from '../in-both.ts'

/** As it is compared: small letters without marks, however å was put together; plain spaces and hyphens. */
export const plain = (typed: string): string =>
  typed
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim()

const all = Object.values(calendarNames)
const monthNames = all.map(({ months }) => months.map(plain))
const weekdayNames = all.map(({ weekdays }) => weekdays.map(plain))

const find = (
  names: readonly (readonly string[])[],
  word: string,
  shortest: number,
): number | undefined => {
  if (word.length < shortest) return undefined
  const found = names.map((each) => each.findIndex((name) => name.startsWith(word)))
  return found.find((index) => index >= 0)
}

/** January is 1: "nov", "november", "sept", in Swedish and English. */
export const monthIn = (word: string): number | undefined => {
  const month = find(monthNames, word, 3)
  return month === undefined ? undefined : month + 1
}

/** Monday is 0: "fr", "fre", "fredag", "fredagen", "Friday". */
export const weekdayIn = (word: string): number | undefined =>
  find(weekdayNames, word.replace(/dagen$/, 'dag'), 2)

/** "2", "två", "two". */
export const numberIn = (written: string): number | undefined => {
  if (/^\d+$/.test(written)) return Number(written)
  const number = numbers.findIndex((words) => words.includes(written))
  return number < 0 ? undefined : number
}

const numbers: readonly (readonly string[])[] = [
  '',
  'en ett one a',
  'tva two',
  'tre three',
  'fyra four',
  'fem five',
  'sex six',
  'sju seven',
  'atta eight',
  'nio nine',
  'tio ten',
  'elva eleven',
  'tolv twelve',
].map((words) => (words === '' ? [] : words.split(' ')))

export const isWeekWord = (word: string): boolean =>
  ['v', 'vecka', 'veckan', 'w', 'wk', 'week'].includes(word)

/** Words that say nothing of which day it is: "den 20:e", "the 20th of". */
export const isFiller = (word: string): boolean =>
  ['den', 'd', 'pa', 'e', 'a', 'the', 'of', 'on', 'in', 'i', 'st', 'nd', 'rd', 'th'].includes(word)

/** How many days from today. */
export const daysFromToday: Readonly<Record<string, number>> = {
  'i forrgar': -2,
  'i gar': -1,
  igar: -1,
  yesterday: -1,
  'i dag': 0,
  idag: 0,
  today: 0,
  'i morgon': 1,
  imorgon: 1,
  'i morn': 1,
  imorn: 1,
  tomorrow: 1,
  'i overmorgon': 2,
  iovermorgon: 2,
  overmorgon: 2,
}
