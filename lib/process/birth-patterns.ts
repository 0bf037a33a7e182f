import { bareNumber } from '../plan/number-shapes.ts'
import { readNumber } from '../plan/personal-number.ts'

export const birthLeftOut = '(födelsedag utelämnad)'

const months: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[ijy]',
  'jun',
  'jul',
  'aug',
  'sept?',
  'o[kc]t',
  'nov',
  'de[cs]',
]
const ordinals: readonly string[] = [
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde',
  'fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje',
  'tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta',
].flatMap((line) => line.split(' '))

const apart = String.raw`[\s\p{Pd}\p{Cf}\u2212./,]{1,3}`
const near = String.raw`[\s\p{Pd}\p{Cf}\u2212./,]{0,3}`
/** What says that a day without a year is that of a birth. */
const said = String.raw`(?:född|föddes?|fyller|f\.|f|födelse(?:dag|datum)(?:en|et)?)`

/** Patterns for the birth date in a personal number, in figures and in words, in the order to search for them. */
export const waysOfBirth = (number: string): readonly RegExp[] => {
  const born = birthOf(number)
  return born ? waysOf(...born) : []
}

type Birth = readonly [year: string, month: string, day: string]

/** The day that a number says, also where its last figures are spoilt. */
const birthOf = (number: string): Birth | undefined => {
  const written = readNumber(number)?.birthDate?.replaceAll('-', '') ?? bareNumber(number)
  const [, year = '', month = '', day = ''] =
    /^((?:18|19|20)?\d{2})(\d{2})(\d{2})/.exec(written) ?? []
  const [ofMonth, ofDay] = [Number(month), Number(day) % 60]
  return ofMonth > 0 && ofMonth < 13 && ofDay > 0 && ofDay < 32
    ? [year, month, String(ofDay).padStart(2, '0')]
    : undefined
}

function waysOf(...[years, month, day]: Birth): readonly RegExp[] {
  const short = years.slice(-2)
  const year = years.length > 2 ? years : `(?:19|20)${short}`
  const ofMonth = `(?:0?${Number(day)}(?::?[ea]n?)?(?!\\d)|${ordinals[Number(day) - 1]})`
  const named = `(?:${months[Number(month) - 1]}\\p{L}*)`
  const numbered = `0?${Number(month)}(?!\\d)`
  // A time after the day is none of its year: "14/3 18.00".
  const ofYear = `(?:år\\s)?(?:${year}|['’]?${short}(?![\\d.:]\\d|\\d|\\s?[\\p{Pd}]\\s?\\d))(?!\\d)`
  const dayAndMonth = `${ofMonth}(?:${apart}${numbered}|${near}${named})`
  const monthAndDay = `(?:${numbered}|${named})${apart}${ofMonth}`
  return [
    `(?<!\\d)${dayAndMonth}${near}${ofYear}`,
    `(?<!\\d)${year}${apart}${monthAndDay}`,
    `(?<!\\d)${year}${apart}${dayAndMonth}`,
    `(?<!\\d)${monthAndDay}${apart}${ofYear}`,
    `(?<!\\d)${day}${month}(?:${year}|${short})(?!\\d)`,
    `(?<=(?<!\\p{L})${said}[\\s:]{0,2}(?:\\p{L}+\\s){0,3})${dayAndMonth}`,
  ].map((way) => new RegExp(way, 'giu'))
}
