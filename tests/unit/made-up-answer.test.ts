import { afterAll, describe, expect, test } from 'vitest'
import { scratchCopy } from '../fixtures/scratch-copy.ts'

/** A small edit of a file: after which text what comes, once or more. */
type Edit = readonly [
  path: string,
  ...changes: readonly (readonly [after: string, added: string])[],
]

const answer: readonly Edit[] = [
  [
    'lib/plan/answers/fields.ts',
    ['  description: words,\n', '  seen: plainAnswer(words),\n'],
    ['  parts,\n  personalNumber,\n  personName,\n  place,\n', '  plainAnswer,\n'],
  ],
  [
    'lib/i18n/sv/answer-names.ts',
    ["      'goals.description': 'mål',\n", "      'goals.seen': 'så ser vi det',\n"],
  ],
  [
    'lib/i18n/en/answer-names.ts',
    ["      'goals.description': 'goal',\n", "      'goals.seen': 'how we will see it',\n"],
  ],
]

const siblings = `import { assessment, empty, type FieldDefinition, filled } from './field.ts'

export const siblings = {
  number: 9,
  id: 'siblings',
  kind: 'answers',
  basis: 'agreement',
  assess: ({ siblings }) => assessment(filled(siblings), []),
  gist: ({ siblings }) => (empty(siblings) ? [] : [siblings]),
} as const satisfies FieldDefinition
`

const field: readonly Edit[] = [
  ['lib/plan/template/siblings.ts', ['', siblings]],
  [
    'lib/plan/template/fields.ts',
    ['  goals,\n', '  siblings,\n'],
    [
      "import { neededInterventions } from './needed-interventions.ts'\n",
      "import { siblings } from './siblings.ts'\n",
    ],
  ],
  [
    'lib/plan/schema.ts',
    ['  meetingQuestion: words,\n', '  siblings: plainAnswer(words),\n'],
    ['  orNull,\n  parts,\n', '  plainAnswer,\n'],
  ],
  [
    'lib/i18n/sv/field-names.ts',
    [
      '  fieldNames: {\n',
      "    siblings: { title: 'Syskon', short: 'syskon', help: 'Skriv hur syskonen har det.' },\n",
    ],
  ],
  [
    'lib/i18n/en/field-names.ts',
    [
      '  fieldNames: {\n',
      "    siblings: { title: 'Siblings', short: 'siblings', help: 'Write how the siblings are.' },\n",
    ],
  ],
]

const walk = 'tests/unit/every-answer.test.ts'
const frozen = 'tests/unit/frozen-plans.test.ts'

describe.each([
  ['an answer', answer, 3, 'goals.seen'],
  ['a documentation field', field, 5, 'siblings'],
] as const)('%s that is made up', (_name, edits, most, path) => {
  const copy = scratchCopy()
  afterAll(() => copy.remove())

  const add = ([file, ...changes]: Edit) => {
    for (const [after, added] of changes) {
      if (after === '') copy.write(file, added)
      else copy.replace(file, after, `${after}${added}`)
    }
  }

  test('is in few files, and the compiler names what is missing on the way', () => {
    for (const [index, edit] of edits.entries()) {
      add(edit)
      // A field that nobody has listed yet is only a file.
      if (edit[0].endsWith('/siblings.ts')) continue
      const said = copy.compile(
        walk,
        frozen,
        'entrypoints/background.ts',
        'entrypoints/sidepanel/main.tsx',
      )
      if (index === edits.length - 1) expect(said).toBe('')
      else expect(said).toContain(path)
    }
    expect(copy.touched.size).toBeLessThanOrEqual(most)
    // Also where it is all that its row says: `every-row.test.ts`.
    expect(copy.test('tests/unit/every-')).toBe('')
    expect(copy.test(frozen)).toBe('')
  }, 240_000)
})
