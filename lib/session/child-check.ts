import { alikeName } from '../plan/alike-name.ts'
import { numberKey, sameNumber } from '../plan/same-number.ts'
import type { Plan } from '../plan/schema.ts'
import type { OwnReading, Surroundings } from './ports/record.ts'

/** Whether the page is the child's own record, as far as its numbers tell. */
export type ChildCheck =
  | { readonly kind: 'same' | 'differs'; readonly read: Read; readonly others: number }
  /** The child's number stands there, and the page names somebody else. */
  | { readonly kind: 'other-name'; readonly read: Read; readonly name: string }
  /** The page shows these and sets none apart; the child's is one of them, or none. */
  | ({
      readonly kind: 'among' | 'none-of'
      readonly numbers: readonly string[]
      /** The page has a heading that does not say whose it is. */
      readonly unclear?: boolean | undefined
    } & NameCheck)
  /** The plan has none, as it may be with protected identity. The names are compared instead. */
  | ({ readonly kind: 'none-in-plan'; readonly read: Read | undefined } & NameCheck)
  | ({ readonly kind: 'none-on-page' } & NameCheck)
  /** The page could not be read to its end: then nothing is known. */
  | { readonly kind: 'unreadable' }

type Read = {
  readonly personalNumber: string
  readonly by: OwnReading['by']
  /** The name beside it, where one stands there. */
  readonly name?: string | undefined
}
type NameCheck = {
  /** As the page shows it, or empty. */
  readonly name: string
  /** Undefined where one of the two has no name. */
  readonly sameName: boolean | undefined
}

const refused: readonly ChildCheck['kind'][] = ['differs', 'other-name', 'none-of', 'unreadable']

/**
 * Nothing is inserted before the user has said why: another child's record, one that could not be read,
 * one of several children's, one under another name, or, where the plan has no number, one with a
 * number and without the child's name.
 */
export const refuses = (check: ChildCheck): boolean =>
  refused.includes(check.kind) ||
  (check.kind === 'among' && (check.numbers.length > 1 || check.unclear === true)) ||
  (check.kind === 'none-in-plan' && check.read !== undefined && check.sameName !== true) ||
  ('sameName' in check && check.sameName === false)

/**
 * Compares the child of a plan with what the page shows. Of several readings the strictest wins: one
 * place that names somebody else is enough. The guardians' own numbers in a page's text are no child's;
 * one that is set apart is taken as it stands.
 */
export const checkChild = (
  { child, guardians }: Plan,
  {
    own,
    numbers,
    name,
    persons,
    titles = [],
    births = [],
    unreadable,
  }: Omit<Surroundings, 'sources'>,
): ChildCheck => {
  const planned = child.personalNumber
  const isGuardians = (birth: string) =>
    guardians.some(
      ({ personalNumber }) =>
        numberKey(personalNumber) !== undefined && isBirthOf(birth, personalNumber),
    )
  const isTheirs = (number: string) =>
    !sameNumber(number, planned) &&
    guardians.some(({ personalNumber }) => sameNumber(personalNumber, number))
  const readings = own
    .map((reading) => ({
      ...reading,
      numbers:
        reading.by === 'page' ? reading.numbers.filter((each) => !isTheirs(each)) : reading.numbers,
    }))
    .filter((reading) => reading.numbers.length > 0)
  const apart = readings.flatMap((reading) => reading.numbers)
  const shown = numbers.filter((number) => !isTheirs(number) || apart.includes(number))
  const names = { name, sameName: alikeName(name, child.name) }
  const read = (reading: OwnReading): Read => ({
    personalNumber: reading.numbers[0] ?? '',
    by: reading.by,
    name: reading.name,
  })
  const isOther = (each: string | undefined) => alikeName(each ?? '', child.name) === false
  const other = persons.find(isOther)
  const told = (kind: 'same' | 'differs', reading: OwnReading): ChildCheck => {
    const one = read(reading)
    const others = shown.filter((each) => !sameNumber(each, one.personalNumber)).length
    return { kind, read: one, others }
  }

  if (numberKey(planned) !== undefined) {
    const holds = (each: readonly string[]) => each.some((number) => sameNumber(number, planned))
    const stranger = readings.find((reading) => !holds(reading.numbers))
    if (stranger) return told('differs', stranger)
    const [born] = births.filter((birth) => !isBirthOf(birth, planned) && !isGuardians(birth))
    if (born) {
      return told('differs', { by: 'header', numbers: [born], name: persons[0] })
    }
    if (unreadable) return { kind: 'unreadable' }
    for (const reading of readings) {
      const named = [reading.name, ...persons].find(isOther)
      if (named) return { kind: 'other-name', read: read(reading), name: named }
    }
    const unclear = titles.some((title) => !isTitleOf(title, child.name))
    const isAlone = (each: OwnReading) =>
      each.numbers.length === 1 &&
      !each.doubtful &&
      !(unclear && (each.by === 'page' || each.beside))
    const clear = readings.find(isAlone)
    if (clear) return told('same', clear)
    if (shown.length === 0) return { kind: 'none-on-page', ...names }
    const another = { name: other ?? '', sameName: other === undefined ? undefined : false }
    return { kind: holds(shown) ? 'among' : 'none-of', numbers: shown, unclear, ...another }
  }
  if (unreadable) return { kind: 'unreadable' }
  const [first] = readings
  return { kind: 'none-in-plan', read: first && read(first), ...names }
}

/** Whether a day of birth, or a number without its end, may be that of a number; one without a day may be anybody's. */
const isBirthOf = (birth: string, number: string): boolean => {
  const [, month, days] =
    /^((?:18|19|20)\d{2}(?:0[1-9]|1[0-2]))(\d{2})/.exec(numberKey(number) ?? '') ?? []
  const day = Number(days) % 60
  if (!month || day < 1 || day > 31) return true
  const figures = birth.replace(/\D/g, '')
  return [day, day + 60].some((each) =>
    `${month}${String(each).padStart(2, '0')}`.endsWith(figures),
  )
}

/** Whether a heading names the child, and nobody else beside: one word more with a hyphen is another name. */
const isTitleOf = (title: string, name: string): boolean => {
  const bare = title.replace(/(?<=\p{L}{2})s(?![\p{L}-])/gu, '')
  if (alikeName(title, name) || alikeName(bare, name)) {
    const own = wordsIn(name).flatMap((word) => word.split('-'))
    return (
      !/\s(?:och|and|&|\+)\s/iu.test(title) &&
      wordsIn(title).every((word) => {
        const parts = word.split('-').map((part) => own.includes(part))
        return parts.every(Boolean) || !parts.some(Boolean)
      })
    )
  }
  return false
}

const wordsIn = (text: string): readonly string[] =>
  text.toLocaleLowerCase('sv').match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []

/** Whether two looks at a page say the same. Where a number is set apart, others may come and go. */
export const sameAnswer = (one: ChildCheck, other: ChildCheck): boolean =>
  one.kind === other.kind && JSON.stringify(said(one)) === JSON.stringify(said(other))

const said = (check: ChildCheck): readonly string[] => {
  const numbers = 'numbers' in check ? check.numbers : []
  const read = 'read' in check && check.read ? [check.read.personalNumber] : []
  // A number that stood in the header and now stands in the text is another answer.
  const by = 'read' in check && check.read ? [check.read.by] : []
  const name = [
    ...('name' in check ? [check.name] : []),
    ...('read' in check && check.read ? [check.read.name ?? ''] : []),
  ]
  return [
    ...[...read, ...numbers].map((each) => numberKey(each) ?? each).toSorted(),
    ...by,
    ...name,
  ]
}
