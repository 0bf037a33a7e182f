import { describe, expect, test } from 'vitest'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { patchSharing } from '../../lib/plan/edits.ts'
import { toHtml } from '../../lib/plan/output/html.ts'
import { toMarkdown } from '../../lib/plan/output/markdown.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { readPlanHtml, readPlanText } from '../../lib/plan/reading/read-plan.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withheldPieces, withoutWithheld } from '../../lib/plan/withheld.ts'
import { completePlan } from '../fixtures/complete.ts'

const typed = 'Rad ett.\n- punkt ett\n- punkt två'

/** A plan in which every answer that is written in words has the same ones. */
const withWords = (words: string): Plan => ({
  ...completePlan,
  meetingQuestion: words,
  ownWish: words,
  needIdentifiedBy: { ...completePlan.needIdentifiedBy, observed: words },
  childParticipation: { account: words, ownWords: words, noWordsReason: words },
  consent: {
    ...completePlan.consent,
    missingGuardianReason: words,
    sharing: { ...completePlan.consent.sharing, notShared: words },
  },
  interventions: completePlan.interventions.map((row) => ({
    ...row,
    what: words,
    need: words,
    result: words,
    effect: words,
  })),
  externalMeasures: [
    { ...emptyRow.externalMeasure('m'), who: 'Mormor', what: words, due: '2026-12-01' },
  ],
  goals: completePlan.goals.map((row) => ({ ...row, description: words })),
  meeting: {
    ...completePlan.meeting,
    notes: words,
    parked: [{ id: 'p', text: words }],
    parties: completePlan.meeting.parties.map((row) => ({ ...row, reason: words })),
  },
  preMeeting: {
    date: '2026-09-20',
    matters: words,
    attendees: words,
    notToBeSaid: words,
    participation: words,
  },
  followUps: [
    {
      id: 'f',
      date: '2027-01-15',
      decision: 'continue',
      reason: words,
      decidedBy: 'Eva Nyström',
    },
  ],
  extra: { vad: words },
  extraLabels: { vad: 'Vad fungerar?' },
})

const maker = () => ({
  id: () => crypto.randomUUID(),
  now: () => '2026-11-20T08:00:00Z',
  questions: [{ id: 'vad', label: 'Vad fungerar?' }],
})

const ways: Readonly<Record<string, (plan: Plan) => ReturnType<typeof readPlanText>>> = {
  HTML: (plan) => readPlanHtml(toHtml(planDocument(plan)), maker()),
  'HTML as an editor saves it': (plan) =>
    readPlanHtml(toHtml(planDocument(plan)).replaceAll('<br/>', '<br>\n'), maker()),
  'plain text': (plan) => readPlanText(toText(planDocument(plan)), maker()),
  'plain text, set in as a whole': (plan) =>
    readPlanText(toText(planDocument(plan)).replace(/^/gm, '    '), maker()),
  'plain text with lines that end as in Windows': (plan) =>
    readPlanText(toText(planDocument(plan)).replaceAll('\n', '\r\n'), maker()),
  Markdown: (plan) => readPlanText(toMarkdown(planDocument(plan)), maker()),
}

/** Every answer in words of a plan, by its place. */
const wordsOf = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => wordsOf(each, `${path}/${name}`))
}
const answersIn = (plan: Plan, words: string) =>
  wordsOf({ ...plan, versions: [] })
    .filter(([, each]) => each === words)
    .map(([path]) => path)

describe.each(Object.keys(ways))('%s', (way) => {
  const read = (plan: Plan) => {
    const reading = ways[way]?.(plan)
    if (!reading?.ok) throw new Error('not a plan')
    return reading.value
  }

  test.each([
    ['lines and a list', typed],
    [
      'a line that passes for a heading',
      'Rad ett.\nMål på kort och lång sikt\n3. Samtycke\nSaknas.',
    ],
    ['a line that passes for an answer', 'Rad ett.\nKontaktperson: Ingen\n- Kommun: Gävle'],
    ['a line that passes for the title', 'Rad ett.\nSamordnad individuell plan (SIP)'],
    ['a line that passes for an intervention', 'Rad ett.\nInsats 1: något annat'],
    ['a line with marks of its own', 'Rad ett.\n> citat\n>> citat i citat\n· punkt · och punkt'],
    ['a table of dots', 'Måndag: lunch\nTisdag · buss\n1. först\n2) sedan\n+ mer\n* stjärna'],
  ])('%s come back as they were typed, in every answer', (_, words) => {
    const plan = withWords(words)
    const { plan: again, unread } = read(plan)
    expect(unread).toEqual([])
    expect(answersIn(again, words)).toEqual(answersIn(plan, words))
    expect(answersIn(plan, words).length).toBeGreaterThan(20)
  })

  test('a line of somebody else’s is told, and taken into no answer', () => {
    const plan = withWords(typed)
    const again = read({ ...plan, ownWish: 'Lugn och ro' }).plan
    expect(again.ownWish).toBe('Lugn och ro')
  })
})

test('an empty line between two is kept, and more of them are one', () => {
  const plan = withWords('Stycke ett.\n\n\n\nStycke två.\n\n')
  for (const way of ['HTML', 'plain text']) {
    const reading = ways[way]?.(plan)
    expect(reading?.ok && reading.value.plan.ownWish).toBe('Stycke ett.\n\nStycke två.')
  }
})

test('what is typed below an answer in the record, without being set in, is shown as unread', () => {
  const text = toText(planDocument(withWords(typed))).replace(
    'Kommun: Hudiksvall',
    'Kommun: Hudiksvall\nRing mormor på tisdag.',
  )
  const reading = readPlanText(text, maker())
  expect(reading.ok && reading.value.unread).toEqual(['Ring mormor på tisdag.'])
})

test('where a record has made all lines one block, what it cannot tell is shown', () => {
  const html = toHtml(planDocument({ ...completePlan, ownWish: 'Rad ett.\nRad två.' }))
    .replace(/<\/(?:p|li|h2|h3|ul)>/g, '<br>')
    .replace(/<(?:p|li|h2|h3|ul)>/g, '')
  const reading = readPlanHtml(`<div>${html}</div>`, maker())
  expect(reading.ok && reading.value.unread).toEqual(['Rad två.”'])
})

test('in HTML and plain text a list looks as it was typed', () => {
  const document = planDocument({ ...completePlan, meetingQuestion: typed })
  expect(toHtml(document)).toContain(
    '<p>Frågeställning: Rad ett.<br/>- punkt ett<br/>- punkt två</p>',
  )
  expect(toText(document)).toContain('Frågeställning: Rad ett.\n  - punkt ett\n  - punkt två\n')
})

test('a sentence that must not be shared is taken out, and the other lines stay', () => {
  const words = 'Lugn plats.\n- Mormor är sjuk.\n- Buss på tisdag.'
  expect(
    withoutWithheld(
      words,
      withheldPieces(patchSharing({ notShared: 'Mormor är sjuk' })(completePlan)),
    ),
  ).toBe('Lugn plats.\n- Buss på tisdag.')
})

test('the child’s page and the printed plan keep the lines', () => {
  const plan = withWords(typed)
  expect(
    childPageOf(
      { ...plan, preMeeting: completePlan.preMeeting, consent: completePlan.consent },
      sv.childPage,
      '2026-10-02',
    ).ownWords,
  ).toEqual([`”${typed}”`])
})
