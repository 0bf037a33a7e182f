import type * as v from 'valibot'
import type { Text } from './plan/language.ts'

/** One fault of a profile. `path` as in `surveys.staff.statements[2].text`; empty for the whole. */
export interface Problem {
  readonly path: string
  readonly text: Text
}

type Issue = v.BaseIssue<unknown>

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

const object: Text = { sv: 'Här ska det stå ett objekt.', en: 'This must be an object.' }

const kinds: Record<string, Text> = {
  string: { sv: 'Här ska det stå en text.', en: 'This must be a text.' },
  number: { sv: 'Här ska det stå ett tal.', en: 'This must be a number.' },
  safe_integer: { sv: 'Här ska det stå ett heltal.', en: 'This must be a whole number.' },
  boolean: { sv: 'Här ska det stå true eller false.', en: 'This must be true or false.' },
  array: { sv: 'Här ska det stå en lista.', en: 'This must be a list.' },
  strict_object: object,
  // Only plainObject is a kind of our own.
  custom: object,
}

/** By what the schema's own checks are called there. */
const reasons: Record<string, Text> = {
  order: { sv: 'Slutet ligger före början.', en: 'The end is before the start.' },
  twice: { sv: 'Samma id finns två gånger.', en: 'The same id is there twice.' },
  page: {
    sv: 'Skriv sidans origin eller hur dess titel slutar.',
    en: 'Write the origin of the page, or how its title ends.',
  },
  address: {
    sv: 'Skriv en adress som börjar med https:// och är utan @, ? och #, eller lämna den tom.',
    en: 'Write an address that begins with https:// and is without @, ? and #, or leave it empty.',
  },
  time: { sv: 'Skriv tiden som 10:00.', en: 'Write the time as 10:00.' },
  path: { sv: 'Börja med /.', en: 'Begin with /.' },
  origin: {
    sv: 'Skriv adressens början, som https://journal.example.',
    en: 'Write the beginning of the address, such as https://journal.example.',
  },
  id: {
    sv: 'Använd små bokstäver a–z, siffror och bindestreck, och börja med en bokstav.',
    en: 'Use small letters a–z, digits and hyphens, and begin with a letter.',
  },
  taken: {
    sv: 'Namnet går inte att använda. Välj ett annat.',
    en: 'This name cannot be used. Choose another.',
  },
}

/** `expected` as valibot writes it: `("yes" | "no")`. */
const oneOf = (expected: string | null): Text => {
  const list = (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')
  return { sv: `Välj något av: ${list}.`, en: `Choose one of: ${list}.` }
}

const bound = ({ type, input, requirement }: Issue): Text => {
  const small = type.startsWith('min')
  if (type === 'min_length' && requirement === 1) {
    return { sv: 'Får inte vara tomt.', en: 'This may not be empty.' }
  }
  const unit = typeof input === 'string' ? { sv: ' tecken', en: ' characters' } : { sv: '', en: '' }
  return small
    ? { sv: `Minst ${requirement}${unit.sv}.`, en: `At least ${requirement}${unit.en}.` }
    : { sv: `Högst ${requirement}${unit.sv}.`, en: `At most ${requirement}${unit.en}.` }
}

const sentence = (issue: Issue): Text => {
  switch (issue.type) {
    case 'literal':
    case 'picklist':
      return oneOf(issue.expected)
    case 'variant':
      return issue.expected === 'Object' ? object : oneOf(issue.expected)
    case 'min_length':
    case 'max_length':
    case 'min_value':
    case 'max_value':
      return bound(issue)
    default:
      return kinds[issue.type] ?? reasons[issue.message] ?? other
  }
}

/** The faults that valibot found, each with the path and a sentence for an administrator. */
export const problemsIn = (issues: readonly Issue[], input: unknown): Problem[] =>
  issues.map((issue) => {
    const keys = issue.path?.map(({ key }) => key as PropertyKey) ?? []
    const path = pathOf(keys)
    if (issue.expected === 'never') return { path, text: unknownKey }
    const absent = valueAt(input, keys) === undefined
    return { path, text: absent ? missing : sentence(issue) }
  })
