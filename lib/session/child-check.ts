import type { Plan } from '../plan/schema.ts'
import type { Surroundings } from './ports/record.ts'

/** Whether the page is the child's own record, as far as its personal numbers tell. */
export type ChildCheck =
  | { readonly kind: 'same' | 'differs'; readonly read: Own; readonly others: number }
  /** The page shows several and sets none apart; the child's is one of them, or none. */
  | { readonly kind: 'among' | 'none-of'; readonly count: number }
  /** The plan has none, as it may be with protected identity. */
  | { readonly kind: 'none-in-plan'; readonly read: Own | undefined }
  | { readonly kind: 'none-on-page' }

type Own = NonNullable<Surroundings['own']>

/** Nothing is inserted before the user has said why. */
export const refuses = ({ kind }: ChildCheck): boolean => kind === 'differs' || kind === 'none-of'

/** Compares the child of a plan with what the page shows. The guardians' own numbers are no child's. */
export const checkChild = (
  { child, guardians }: Plan,
  { own, numbers }: Pick<Surroundings, 'own' | 'numbers'>,
): ChildCheck => {
  const planned = digits(child.personalNumber)
  const family = new Set(guardians.map(({ personalNumber }) => digits(personalNumber)))
  const isTheirs = (number: string) => digits(number) !== planned && family.has(digits(number))
  const shown = numbers.filter((number) => !isTheirs(number))
  const read = own && (own.by === 'record' || !isTheirs(own.personalNumber)) ? own : undefined
  if (planned === undefined) return { kind: 'none-in-plan', read }
  if (read) {
    const number = digits(read.personalNumber)
    const others = shown.filter((each) => digits(each) !== number).length
    return { kind: number === planned ? 'same' : 'differs', read, others }
  }
  if (shown.length === 0) return { kind: 'none-on-page' }
  const holds = shown.some((number) => digits(number) === planned)
  return { kind: holds ? 'among' : 'none-of', count: shown.length }
}

/** Whether two looks at a page say the same. Other numbers in it may come and go. */
export const sameAnswer = (one: ChildCheck, other: ChildCheck): boolean =>
  one.kind === other.kind && numberRead(one) === numberRead(other)

const numberRead = (check: ChildCheck): string | undefined =>
  'read' in check ? digits(check.read?.personalNumber ?? '') : undefined

/** The ten digits that are the same however a number is written; undefined where there are fewer. */
const digits = (number: string): string | undefined => {
  const bare = number.replace(/\D/g, '').slice(-10)
  return bare.length === 10 ? bare : undefined
}
