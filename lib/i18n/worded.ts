import { fields } from '../plan/template/fields.ts'
import type { Region, WordingKey } from '../regions/profile.ts'
import { inLanguage, type Language } from './languages.ts'
import type { Messages } from './sv/sv.ts'

/** The paths to all labels: `meeting.chair`. A text that something is put into is no label. */
type LabelIn<Part> = {
  [Key in keyof Part & string]: Part[Key] extends string
    ? Key
    : Part[Key] extends (...given: never) => string
      ? never
      : `${Key}.${LabelIn<Part[Key]>}`
}[keyof Part & string]

/** The labels and headings that are nothing but the word. */
const labels: Partial<Record<WordingKey, readonly LabelIn<Messages>[]>> = {
  ...Object.fromEntries(fields.map(({ id }) => [id, [`fieldNames.${id}.title`]])),
  plan: ['print.sheets.plan'],
  child: ['consent.theChild'],
  meetingQuestion: ['question', 'child.question'],
  summons: ['process.titles.summons'],
  preMeeting: ['process.titles.preMeeting'],
  meeting: ['meetingPage.title'],
  followUp: ['meeting.followUp'],
  closure: ['followUp.decisions.close'],
  chair: ['meeting.chair'],
  noteTaker: ['meeting.noteTaker'],
}

/** Texts of the interface with a region's own words in the place of ours, as far as they are among them. */
export const worded = <Texts extends object>(
  texts: Texts,
  wording: Region['wording'],
  language: Language,
): Texts =>
  (Object.keys(wording) as WordingKey[]).reduce((all, key) => {
    const word = wording[key] && inLanguage(wording[key], language)
    return word === undefined
      ? all
      : (labels[key] ?? []).reduce((now, path) => laid(now, path.split('.'), word) as Texts, all)
  }, texts)

const laid = (part: unknown, [key = '', ...rest]: readonly string[], word: string): unknown => {
  const whole = part as Readonly<Record<string, unknown>>
  if (!Object.hasOwn(whole, key)) return whole
  return { ...whole, [key]: rest.length === 0 ? word : laid(whole[key], rest, word) }
}
