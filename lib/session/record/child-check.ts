import { numberKey, sameNumber } from '../../plan/same-number.ts'
import type { Plan } from '../../plan/schema.ts'
import type { OwnReading, PageLook } from '../ports/record.ts'
import { isWhole, whoseName, whoseTitle } from './whose-name.ts'

/** Whether the page is the child's own record, as far as its numbers tell. */
export type ChildCheck =
  | { readonly kind: 'same' | 'differs'; readonly read: Read; readonly others: number }
  /** The child's number stands there, and the page names somebody else. */
  | {
      readonly kind: 'other-name'
      readonly read: Read
      readonly name: string
      readonly faint?: true | undefined
    }
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
  /** Named where few look, as in the page's title: that is told, and no reason asked. */
  readonly faint?: true | undefined
}

const refused: readonly ChildCheck['kind'][] = ['differs', 'other-name', 'none-of', 'unreadable']

/**
 * Nothing is inserted before the user has said why: another child's record, one that could not be read,
 * one of several children's, one under another name, or, where the plan has no number, one with a
 * number and without the child's name.
 */
export const refuses = (check: ChildCheck): boolean =>
  (refused.includes(check.kind) && !isFaint(check)) ||
  (check.kind === 'among' && (check.numbers.length > 1 || check.unclear === true)) ||
  (check.kind === 'none-in-plan' && check.read !== undefined && check.sameName !== true) ||
  ('sameName' in check && check.sameName === false && !isFaint(check))

const isFaint = (check: ChildCheck): boolean => 'faint' in check && check.faint === true

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
    asides = [],
    titles = [],
    births = [],
    unreadable,
  }: Omit<PageLook, 'sources'>,
): ChildCheck => {
  const planned = child.personalNumber
  const isGuardians = (birth: string) =>
    guardians.some(
      ({ personalNumber }) =>
        numberKey(personalNumber) !== undefined && isBirthOf(birth, personalNumber),
    )
  const isAnothers = (birth: string) => !isBirthOf(birth, planned) && !isGuardians(birth)
  const isTheirs = (number: string) =>
    !sameNumber(number, planned) &&
    guardians.some(({ personalNumber }) => sameNumber(personalNumber, number))
  const readings = own
    .map((reading) => ({
      ...reading,
      numbers:
        reading.by === 'page' || reading.by === 'label'
          ? reading.numbers.filter((each) => !isTheirs(each))
          : reading.numbers,
    }))
    .filter((reading) => reading.numbers.length > 0)
  const apart = readings.flatMap((reading) => reading.numbers)
  const shown = numbers.filter((number) => !isTheirs(number) || apart.includes(number))
  const read = (reading: OwnReading): Read => ({
    personalNumber: reading.numbers[0] ?? '',
    by: reading.by,
    name: reading.name,
  })
  const isOther = (each: string | undefined) => whoseName(each ?? '', child.name) === 'other'
  const other = persons.find(isOther)
  const aside = asides.find(isOther)
  const named: NameCheck =
    other === undefined && aside !== undefined
      ? { name: aside, sameName: false, faint: true }
      : { name: other ?? '', sameName: other === undefined ? undefined : false }
  const told = (kind: 'same' | 'differs', reading: OwnReading): ChildCheck => {
    const one = read(reading)
    const others = shown.filter((each) => !sameNumber(each, one.personalNumber)).length
    return { kind, read: one, others }
  }

  const hasNumber = numberKey(planned) !== undefined
  const holds = (each: readonly string[]) =>
    each.some((number) => (hasNumber ? sameNumber(number, planned) : isBirthOf(planned, number)))
  const stranger = readings.find((reading) => !holds(reading.numbers))
  if (stranger) return told('differs', stranger)
  const born = births.find(isAnothers)
  if (born) return told('differs', { by: 'header', numbers: [born], name: persons[0] })
  if (unreadable) return { kind: 'unreadable' }
  const whose = whoseName(name, child.name)
  const names: NameCheck =
    named.sameName === undefined && whose !== undefined
      ? { name, sameName: whose === 'either' ? undefined : whose === 'own' }
      : named
  if (!hasNumber) {
    const [first] = births
    const [reading] = [...readings, ...(first ? [{ by: 'header' as const, numbers: [first] }] : [])]
    const isPart = names.sameName === true && !isWhole(name, child.name)
    const sameName = isPart ? undefined : names.sameName
    return { kind: 'none-in-plan', read: reading && read(reading), ...names, sameName }
  }
  for (const reading of readings) {
    const another = [reading.name, ...persons].find(isOther)
    if (another) return { kind: 'other-name', read: read(reading), name: another }
  }
  const titled = titles.map((title) => whoseTitle(title, child.name))
  const isPlain =
    titled.every((each) => each === 'own') &&
    persons.every((each) => whoseName(each, child.name) !== 'either')
  const clear = readings.find(
    (each) =>
      each.numbers.length === 1 &&
      !each.doubtful &&
      (isPlain || !(each.by === 'page' || each.beside)),
  )
  if (clear && aside) return { kind: 'other-name', read: read(clear), name: aside, faint: true }
  if (clear) return told('same', clear)
  if (shown.length === 0) return { kind: 'none-on-page', ...names }
  const unclear = titled.includes('other')
  return { kind: holds(shown) ? 'among' : 'none-of', numbers: shown, unclear, ...named }
}

/**
 * Whether a day of birth, or a number without its end, may be that of a number or of a day; what holds no
 * day may be anybody's.
 */
const isBirthOf = (birth: string, number: string): boolean => {
  const figures = birth.replace(/\D/g, '')
  const [, month, days] = aDay.exec(numberKey(number) ?? number.replace(/\D/g, '')) ?? []
  const day = Number(days) % 60
  if (!/^\d{6}(?:\d{2})?$/.test(figures) || !month || day < 1 || day > 31) return true
  return [day, day + 60].some((each) => {
    const whole = `${month}${String(each).padStart(2, '0')}`
    return whole.endsWith(figures) || figures.endsWith(whole)
  })
}

const aDay = /^((?:18|19|20)\d{2}(?:0[1-9]|1[0-2])|\d{2}(?:0[1-9]|1[0-2])(?=\d{2}$))(\d{2})/

/** Whether two looks at a page say the same. Where a number is set apart, others may come and go. */
export const sameAnswer = (one: ChildCheck, other: ChildCheck): boolean =>
  one.kind === other.kind && JSON.stringify(said(one)) === JSON.stringify(said(other))

const said = (check: ChildCheck): readonly string[] => {
  const numbers = 'numbers' in check ? check.numbers : []
  const read = 'read' in check && check.read ? [check.read.personalNumber] : []
  // A number that stood in the header and now stands in the text is another answer.
  const by = 'read' in check && check.read ? [check.read.by] : []
  const faint = isFaint(check) ? ['faint'] : []
  const name = [
    ...('name' in check ? [check.name] : []),
    ...('read' in check && check.read ? [check.read.name ?? ''] : []),
  ]
  return [
    ...[...read, ...numbers].map((each) => numberKey(each) ?? each).toSorted(),
    ...by,
    ...name,
    ...faint,
  ]
}
