import type * as z from 'zod/mini'
import type { Case } from './plan/case.ts'

/** What can be wrong in what an administrator writes. The sentences are in `lib/i18n/`. */
export type ProblemCases = Record<PlainCode, null> & {
  oneOf: { values: string }
  /** `isText`: it is the characters that are counted. */
  atLeast: { count: string; isText: boolean }
  atMost: { count: string; isText: boolean }
}

/** One fault of a profile. `path` as in `surveys.staff.statements[2].text`; empty for the whole. */
export interface Problem {
  readonly path: string
  readonly its: Case<ProblemCases>
}

/** The sorts of value that a profile has, and the checks of its schema, by what they are called there. */
const codes = [
  'string',
  'number',
  'boolean',
  'array',
  'object',
  'integer',
  'order',
  'twice',
  'page',
  'address',
  'time',
  'path',
  'origin',
  'id',
  'taken',
] as const

type PlainCode =
  | (typeof codes)[number]
  | 'missing'
  | 'unknownKey'
  | 'unusable'
  | 'empty'
  | 'noRegionProfile'
  | 'noHostProfile'
  | 'newerHostProfile'
  | 'policyNotGiven'

const pathOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>((whole, key) => {
    if (typeof key === 'number') return `${whole}[${key}]`
    return whole ? `${whole}.${String(key)}` : String(key)
  }, '')

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  )

const codeOf = (name: string): Case<ProblemCases> => ({
  code: codes.find((each) => each === name) ?? 'unusable',
})

const oneOf = (values: readonly unknown[]): Case<ProblemCases> => ({
  code: 'oneOf',
  values: values.join(', '),
})

function problemOf(issue: z.core.$ZodIssue): Case<ProblemCases> {
  switch (issue.code) {
    case 'invalid_type':
      return codeOf(issue.expected === 'record' ? 'object' : issue.expected)
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue ? oneOf(issue.options ?? []) : { code: 'unusable' }
    case 'too_small': {
      const { minimum, origin } = issue
      const isText = origin === 'string'
      return minimum === 1 && (isText || origin === 'array')
        ? { code: 'empty' }
        : { code: 'atLeast', count: String(minimum), isText }
    }
    case 'too_big':
      return { code: 'atMost', count: String(issue.maximum), isText: issue.origin === 'string' }
    default:
      return codeOf(issue.message)
  }
}

/** The faults that the parser found, one for each path. */
export function problemsIn(issues: readonly z.core.$ZodIssue[], input: unknown): Problem[] {
  const problems = new Map<string, Case<ProblemCases>>()
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined
    for (const key of keys ?? []) problems.set(pathOf([...issue.path, key]), { code: 'unknownKey' })
    const path = pathOf(issue.path)
    if (keys || problems.has(path)) continue
    const isMissing = valueAt(input, issue.path) === undefined
    problems.set(path, isMissing ? { code: 'missing' } : problemOf(issue))
  }
  return [...problems].map(([path, its]) => ({ path, its }))
}
