import type * as z from 'zod/mini'
import type { Text } from './plan/language.ts'

/** One fault of a profile. `path` as in `surveys.staff.statements[2].text`; empty for the whole. */
export interface Problem {
  readonly path: string
  readonly text: Text
}

type Issue = z.core.$ZodIssue

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

const missing: Text = { sv: 'Uppgiften saknas.', en: 'This is missing.' }
const unknownKey: Text = {
  sv: 'Panelen känner inte till uppgiften. Rätta stavningen eller ta bort den.',
  en: 'The panel does not know this key. Correct the spelling or remove it.',
}
const other: Text = { sv: 'Värdet går inte att använda.', en: 'The value cannot be used.' }

const kinds: Record<string, Text> = {
  string: { sv: 'Här ska det stå en text.', en: 'This must be a text.' },
  number: { sv: 'Här ska det stå ett tal.', en: 'This must be a number.' },
  int: { sv: 'Här ska det stå ett heltal.', en: 'This must be a whole number.' },
  boolean: { sv: 'Här ska det stå true eller false.', en: 'This must be true or false.' },
  array: { sv: 'Här ska det stå en lista.', en: 'This must be a list.' },
  object: { sv: 'Här ska det stå ett objekt.', en: 'This must be an object.' },
  record: { sv: 'Här ska det stå ett objekt.', en: 'This must be an object.' },
}

const reasons: Record<string, Text> = {
  order: { sv: 'Slutet ligger före början.', en: 'The end is before the start.' },
  twice: { sv: 'Samma id finns två gånger.', en: 'The same id is there twice.' },
  page: {
    sv: 'Skriv sidans origin eller hur dess titel slutar.',
    en: 'Write the origin of the page, or how its title ends.',
  },
  address: {
    sv: 'Skriv en adress som börjar med https://, eller lämna den tom.',
    en: 'Write an address that begins with https://, or leave it empty.',
  },
}

const oneOf = (values: readonly unknown[]): Text => {
  const list = values.map(String).join(', ')
  return { sv: `Välj något av: ${list}.`, en: `Choose one of: ${list}.` }
}

const bound = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Text => {
  const small = issue.code === 'too_small'
  const limit = Number(small ? issue.minimum : issue.maximum)
  if (small && limit === 1 && ['string', 'array'].includes(issue.origin)) {
    return { sv: 'Får inte vara tomt.', en: 'This may not be empty.' }
  }
  const unit = issue.origin === 'string' ? { sv: ' tecken', en: ' characters' } : { sv: '', en: '' }
  return small
    ? { sv: `Minst ${limit}${unit.sv}.`, en: `At least ${limit}${unit.en}.` }
    : { sv: `Högst ${limit}${unit.sv}.`, en: `At most ${limit}${unit.en}.` }
}

const formats: Record<string, Text> = {
  time: { sv: 'Skriv tiden som 10:00.', en: 'Write the time as 10:00.' },
  starts_with: { sv: 'Börja med /.', en: 'Begin with /.' },
}
const origin: Text = {
  sv: 'Skriv adressens början, som https://journal.example.',
  en: 'Write the beginning of the address, such as https://journal.example.',
}

const format = (issue: z.core.$ZodIssueInvalidStringFormat): Text =>
  issue.path.at(-1) === 'origin'
    ? origin
    : (formats[issue.format] ?? {
        sv: 'Använd små bokstäver a–z, siffror och bindestreck, och börja med en bokstav.',
        en: 'Use small letters a–z, digits and hyphens, and begin with a letter.',
      })

const sentence = (issue: Issue): Text => {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? other
    case 'invalid_value':
      return oneOf(issue.values)
    case 'too_small':
    case 'too_big':
      return bound(issue)
    case 'invalid_format':
      return format(issue)
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : other
    case 'custom':
      return reasons[String(issue.params?.reason)] ?? other
    default:
      return other
  }
}

/** The faults that zod found, each with the path and a sentence for an administrator. */
export const problemsIn = (issues: readonly Issue[], input: unknown): Problem[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), text: unknownKey }))
    }
    const absent = valueAt(input, issue.path) === undefined
    return [{ path: pathOf(issue.path), text: absent ? missing : sentence(issue) }]
  })
