import { alikeName } from './alike-name.ts'
import { birthYear, readNumber } from './personal-number.ts'
import { sameNumber } from './same-number.ts'
import type { Plan, Version } from './schema.ts'

/** What identifies a child. */
export type ChildIdentity = {
  readonly name: string
  readonly personalNumber: string
  /** Where it is told without a number. */
  readonly birthYear?: string | undefined
}

/** What is not the same, or cannot be told. */
export type ChildDifference = 'number' | 'name' | 'year'

/** `unsure` is not the same: the user is asked. */
type ChildComparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs' | 'unsure'; readonly by: readonly ChildDifference[] }

/**
 * Whether two plans, or a plan and a text, are about one child. Two numbers of one kind decide; else
 * another name or another year of birth is another child, and anything less is not known.
 */
export function compareChildren(ours: ChildIdentity, theirs: ChildIdentity): ChildComparison {
  const told = {
    number: compareNumbers(ours.personalNumber, theirs.personalNumber),
    name: compareNames(ours.name, theirs.name),
    year: compareYears(yearOf(ours), yearOf(theirs)),
  }
  if (told.number === 'same') {
    return told.name === 'differs' ? { kind: 'unsure', by: ['name'] } : { kind: 'same' }
  }
  const by = (['number', 'name', 'year'] as const).filter((each) => told[each] === 'differs')
  return by.length > 0 ? { kind: 'differs', by } : { kind: 'unsure', by: ['number'] }
}

/**
 * Whether two plans are about one child: theirs as it is now, and none of its earlier versions about
 * another, but for one that is known here and told of the same.
 */
export function comparePlans(
  { child, versions }: Pick<Plan, 'child' | 'versions'>,
  theirs: Pick<Plan, 'child' | 'versions'>,
): ChildComparison {
  const known = new Map(versions.map(({ at, content }) => [at, content.child]))
  const isKnown = ({ at, content }: Version): boolean => {
    const told = known.get(at)
    return told !== undefined && compareChildren(told, content.child).kind !== 'differs'
  }
  const past = theirs.versions
    .filter((version) => !isKnown(version))
    .map(({ content }) => compareChildren(child, content.child))
  return past.find(({ kind }) => kind === 'differs') ?? compareChildren(child, theirs.child)
}

/** The versions of the plan that are about this child. A number may once have been entered that was another child's. */
export const versionsOfChild = ({ child, versions }: Plan): Version[] =>
  versions.filter(({ content }) => compareChildren(child, content.child).kind !== 'differs')

type Verdict = 'same' | 'differs' | 'unknown'

/**
 * Only two numbers of one kind and one issuer can differ: a reserve number is followed by a personal
 * number, and one that does not hold may be the same with a slip of the hand.
 */
export function compareNumbers(one: string, other: string): Verdict {
  if (sameNumber(one, other)) return 'same'
  const [here, there] = [readNumber(one), readNumber(other)]
  return here && here.kind === there?.kind && here.issuer === there.issuer ? 'differs' : 'unknown'
}

function compareNames(one: string, other: string): Verdict {
  const alike = alikeName(one, other)
  return alike === undefined ? 'unknown' : alike ? 'same' : 'differs'
}

const compareYears = (one: string, other: string): Verdict =>
  one === '' || other === '' ? 'unknown' : one === other ? 'same' : 'differs'

const yearOf = ({ personalNumber, birthYear: told }: ChildIdentity): string =>
  birthYear(personalNumber) ?? told ?? ''
