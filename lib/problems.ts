import type * as z from 'zod/mini'
import type { Text } from './plan/language.ts'

/** One fault of a profile. `path` as in `surveys.staff.statements[2].text`; empty for the whole. */
export interface Problem {
  readonly path: string
  readonly text: Text
}

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
  boolean: { sv: 'Här ska det stå true eller false.', en: 'This must be true or false.' },
  array: { sv: 'Här ska det stå en lista.', en: 'This must be a list.' },
  object,
  record: object,
}

/** By what the schema's own checks are called there. */
const reasons: Record<string, Text> = {
  integer: { sv: 'Här ska det stå ett heltal.', en: 'This must be a whole number.' },
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

const oneOf = (values: readonly unknown[]): Text => {
  const list = values.join(', ')
  return { sv: `Välj något av: ${list}.`, en: `Choose one of: ${list}.` }
}

const units: Record<string, Text> = { string: { sv: ' tecken', en: ' characters' } }
const noUnit: Text = { sv: '', en: '' }

function sentence(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? other
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue ? oneOf(issue.options ?? []) : other
    case 'too_small': {
      const { minimum, origin } = issue
      if (minimum === 1 && (origin === 'string' || origin === 'array')) {
        return { sv: 'Får inte vara tomt.', en: 'This may not be empty.' }
      }
      const { sv, en } = units[origin] ?? noUnit
      return { sv: `Minst ${minimum}${sv}.`, en: `At least ${minimum}${en}.` }
    }
    case 'too_big': {
      const { sv, en } = units[issue.origin] ?? noUnit
      return { sv: `Högst ${issue.maximum}${sv}.`, en: `At most ${issue.maximum}${en}.` }
    }
    default:
      return reasons[issue.message] ?? other
  }
}

/** The faults that the parser found, one for each path, in a sentence for an administrator. */
export function problemsIn(issues: readonly z.core.$ZodIssue[], input: unknown): Problem[] {
  const problems = new Map<string, Text>()
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined
    for (const key of keys ?? []) problems.set(pathOf([...issue.path, key]), unknownKey)
    const path = pathOf(issue.path)
    if (keys || problems.has(path)) continue
    problems.set(path, valueAt(input, issue.path) === undefined ? missing : sentence(issue))
  }
  return Array.from(problems, ([path, text]) => ({ path, text }))
}
