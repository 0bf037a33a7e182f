import { afterAll, describe, expect, test } from 'vitest'
import { scratchCopy } from '../fixtures/scratch-copy.ts'

/** A small edit: after which text what comes. */
type Edit = readonly [path: string, after: string, added: string]

const answer: readonly Edit[] = [
  ['lib/plan/answers/fields.ts', '  description: words,\n', '  seen: words,\n'],
  [
    'lib/plan/answers/field-labels.ts',
    "  'goals.description': { name: text('mål', 'goal') },\n",
    "  'goals.seen': { name: text('så ser vi det', 'how we will see it'), plain: true },\n",
  ],
  ['lib/fhir/elements.ts', "  'goals.due': 'Goal.target.dueDate',\n", "  'goals.seen': ownItem,\n"],
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
  ['lib/plan/template/siblings.ts', '', siblings],
  ['lib/plan/template/fields.ts', '  goals,\n', '  siblings,\n'],
  [
    'lib/plan/template/fields.ts',
    "import { neededInterventions } from './needed-interventions.ts'\n",
    "import { siblings } from './siblings.ts'\n",
  ],
  ['lib/plan/schema.ts', '  meetingQuestion: words,\n', '  siblings: words,\n'],
  [
    'lib/plan/answers/field-labels.ts',
    "  meetingQuestion: { name: text('Frågeställning', 'Question'), as: 'prose' },\n",
    "  siblings: { name: text('Syskonen', 'The siblings'), section: 'siblings', plain: true },\n",
  ],
  [
    'lib/fhir/elements.ts',
    "  meetingQuestion: 'CarePlan.description',\n",
    '  siblings: ownItem,\n',
  ],
]

const walk = 'tests/unit/every-answer.test.ts'

describe.each([
  ['an answer', answer, 3, 'goals.seen'],
  ['a documentation field', field, 5, 'siblings'],
] as const)('%s that is made up', (_name, edits, most, path) => {
  const copy = scratchCopy()
  afterAll(() => copy.remove())

  const add = ([file, after, added]: Edit) => {
    if (after === '') return copy.write(file, added)
    copy.replace(file, after, `${after}${added}`)
  }

  test('is in few files, and the compiler names what is missing on the way', () => {
    for (const [index, edit] of edits.entries()) {
      add(edit)
      const said = copy.compile(walk, 'entrypoints/background.ts', 'entrypoints/sidepanel/main.tsx')
      if (index === edits.length - 1) expect(said).toBe('')
      // A field that nobody has listed yet is only a file.
      else if (edit[1] !== '') expect(said).toContain(path)
    }
    expect(copy.touched.size).toBeLessThanOrEqual(most)
    expect(copy.test(walk)).toBe('')
  }, 240_000)
})
