import { alikeName } from '../plan/alike-name.ts'
import { numberKey, sameNumber } from '../plan/same-number.ts'
import type { Plan } from '../plan/schema.ts'
import type { OwnReading, Surroundings } from './ports/record.ts'

/** Whether the page is the child's own record, as far as its numbers tell. */
export type ChildCheck =
  | { readonly kind: 'same' | 'differs'; readonly read: Read; readonly others: number }
  /** The page shows these and sets none apart; the child's is one of them, or none. */
  | { readonly kind: 'among' | 'none-of'; readonly numbers: readonly string[] }
  /** The plan has none, as it may be with protected identity. The names are compared instead. */
  | ({ readonly kind: 'none-in-plan'; readonly read: Read | undefined } & NameCheck)
  | ({ readonly kind: 'none-on-page' } & NameCheck)
  /** The page could not be read to its end: then nothing is known. */
  | { readonly kind: 'unreadable' }

type Read = { readonly personalNumber: string; readonly by: OwnReading['by'] }
type NameCheck = {
  /** As the page shows it, or empty. */
  readonly name: string
  /** Undefined where one of the two has no name. */
  readonly sameName: boolean | undefined
}

const refused: readonly ChildCheck['kind'][] = ['differs', 'none-of', 'unreadable']

/**
 * Nothing is inserted before the user has said why: another child's record, one that could not be read,
 * one of several children's, or, where there is no number to compare, one under another name.
 */
export const refuses = (check: ChildCheck): boolean =>
  refused.includes(check.kind) ||
  (check.kind === 'among' && check.numbers.length > 1) ||
  ('sameName' in check && check.sameName === false)

/**
 * Compares the child of a plan with what the page shows. Of several readings the strictest wins: one
 * place that names somebody else is enough. The guardians' own numbers are no child's.
 */
export const checkChild = (
  { child, guardians }: Plan,
  { own, numbers, name, unreadable }: Omit<Surroundings, 'sources'>,
): ChildCheck => {
  const planned = child.personalNumber
  const isTheirs = (number: string) =>
    !sameNumber(number, planned) &&
    guardians.some(({ personalNumber }) => sameNumber(personalNumber, number))
  const readings = own
    .map(({ by, numbers: all }) => ({
      by,
      numbers: by === 'record' ? all : all.filter((each) => !isTheirs(each)),
    }))
    .filter((reading) => reading.numbers.length > 0)
  const shown = numbers.filter((number) => !isTheirs(number))
  const names = { name, sameName: alikeName(name, child.name) }
  const read = (reading: OwnReading): Read => ({
    personalNumber: reading.numbers[0] ?? '',
    by: reading.by,
  })
  const told = (kind: 'same' | 'differs', reading: OwnReading): ChildCheck => {
    const one = read(reading)
    const others = shown.filter((each) => !sameNumber(each, one.personalNumber)).length
    return { kind, read: one, others }
  }

  if (numberKey(planned) !== undefined) {
    const holds = (each: readonly string[]) => each.some((number) => sameNumber(number, planned))
    const stranger = readings.find((reading) => !holds(reading.numbers))
    if (stranger) return told('differs', stranger)
    if (unreadable) return { kind: 'unreadable' }
    const alone = readings.find((reading) => reading.numbers.length === 1)
    if (alone) return told('same', alone)
    if (shown.length === 0) return { kind: 'none-on-page', ...names }
    return { kind: holds(shown) ? 'among' : 'none-of', numbers: shown }
  }
  if (unreadable) return { kind: 'unreadable' }
  const [first] = readings
  return { kind: 'none-in-plan', read: first && read(first), ...names }
}

/** Whether two looks at a page say the same. Where a number is set apart, others may come and go. */
export const sameAnswer = (one: ChildCheck, other: ChildCheck): boolean =>
  one.kind === other.kind && JSON.stringify(said(one)) === JSON.stringify(said(other))

const said = (check: ChildCheck): readonly string[] => {
  const numbers = 'numbers' in check ? check.numbers : []
  const read = 'read' in check && check.read ? [check.read.personalNumber] : []
  // A number that stood in the header and now stands in the text is another answer.
  const by = 'read' in check && check.read ? [check.read.by] : []
  const name = 'name' in check ? [check.name] : []
  return [
    ...[...read, ...numbers].map((each) => numberKey(each) ?? each).toSorted(),
    ...by,
    ...name,
  ]
}
