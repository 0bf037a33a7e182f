import { describe, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import { type Part, paragraph } from '../../lib/plan/output/document.ts'
import { quotation } from '../../lib/plan/output/grammar.ts'
import { partToHtml, toHtml } from '../../lib/plan/output/html.ts'
import { toMarkdown } from '../../lib/plan/output/markdown.ts'
import { fieldPart, planDocument } from '../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../lib/plan/output/sentences.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import { completePlan } from '../fixtures/complete.ts'
import { awkwardTexts, generatedPlans } from '../fixtures/generated-plan.ts'

const plans = generatedPlans(300)
const documents = plans.map((plan) => planDocument(plan))

const withQuestion = (meetingQuestion: string) =>
  planDocument({ ...createPlan('p', '2026-10-02T08:00:00Z'), meetingQuestion })
const withAccount = (account: string) =>
  fieldPart(
    { ...completePlan, childParticipation: { account, ownWords: '', noWordsReason: '' } },
    4,
  ) ?? { heading: '', blocks: [] }

/** What a browser reads from the HTML: the tags by name, and the text between them. */
const tags = (html: string) => new Set(html.match(/<[^>]*>/g))
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

describe('HTML', () => {
  test('is headings, paragraphs and lists', () => {
    expect(partToHtml(fieldPart(completePlan, 8) ?? { heading: '', blocks: [] })).toBe(
      [
        '<h3>8. Mål på kort och lång sikt</h3>',
        '<ul><li>Kort sikt: Alva är i skolan fyra av fem dagar varje vecka · Senast: 2026-11-20</li>',
        '<li>Kort sikt: Alva äter lunch i skolan varje dag · Senast: 2026-10-30</li>',
        '<li>Lång sikt: Alva går hela skolveckor och har en kompis hon leker med · Senast: 2027-06-10</li></ul>',
        '<p>Barnets egen önskan: ”Att Kim åker buss med mig och att det är tyst när jag äter.”</p>',
      ].join(''),
    )
    expect(toHtml(planDocument(completePlan))).toMatch(
      /^<h2>Samordnad individuell plan \(SIP\)<\/h2><p>Barn: /,
    )
  })

  const allowed = new Set([
    ...['h2', 'h3', 'p', 'ul', 'li'].flatMap((name) => [`<${name}>`, `</${name}>`]),
    '<br/>',
  ])
  test('has no tag and no attribute that was typed, and every sentence', () => {
    for (const document of documents) {
      const html = toHtml(document)
      expect([...tags(html)].filter((tag) => !allowed.has(tag))).toEqual([])
      const whole = words(html)
      for (const each of sentencesOf(document).flat()) expect(whole).toContain(each)
    }
  })

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ['R&amp;D & co', 'R&amp;amp;D &amp; co'],
  ])('%s stays text', (typed, html) => {
    expect(toHtml(withQuestion(typed))).toContain(`<p>Frågeställning: ${html}</p>`)
  })
})

describe('plain text', () => {
  test('has each sentence on one line, and its further lines set in below it', () => {
    for (const document of documents) {
      const blocks = [document.intro, ...document.parts.map((part) => part.blocks)].flat()
      const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
      // The title, a line for each heading with an empty line before it, and one for each sentence.
      expect(toText(document).split(/\n(?! {2}|\n {2})/)).toHaveLength(
        1 + 2 * document.parts.length + lines.length,
      )
    }
  })
})

const markdownOf = (part: Part): string =>
  toMarkdown({ title: 'Plan', intro: [], parts: [part] }).replace('## Plan\n\n', '')

describe('Markdown', () => {
  test('is headings, paragraphs and lists', () => {
    expect(toMarkdown(planDocument(completePlan))).toMatch(
      /^## Samordnad individuell plan \(SIP\)\n\nBarn: Alva Lind · Född: 2018\n\n/,
    )
    expect(markdownOf(withAccount('Med bild.'))).toBe(
      '### 4\\. Barnets delaktighet\n\nSå har barnet varit med: Med bild.',
    )
  })

  test.each([
    ['# Rubrik', '\\# Rubrik'],
    ['- punkt', '\\- punkt'],
    ['+ punkt', '\\+ punkt'],
    ['1. först', '1\\. först'],
    ['12) sedan', '12\\) sedan'],
    ['> citat', '\\> citat'],
    ['*stjärna* _streck_ `kod`', '\\*stjärna\\* \\_streck\\_ \\`kod\\`'],
    ['~~struket~~', '\\~\\~struket\\~\\~'],
    ['[länk](http://exempel.se)', '\\[länk\\](http://exempel.se)'],
    ['<b>fet</b>', '\\<b\\>fet\\</b\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a | b', 'a \\| b'],
    ['C:\\mapp', 'C:\\\\mapp'],
    ['rad\n# rubrik', 'rad  \n  \\# rubrik'],
    ['rad\r- punkt', 'rad  \n  \\- punkt'],
    ['rad\n\n\n===', 'rad  \n  \\==='],
  ])('%j stays text', (typed, markdown) => {
    const part = { heading: 'Rubrik', blocks: [paragraph(typed)] }
    expect(markdownOf(part).split('\n\n').slice(1)).toEqual([markdown])
  })

  test('has a block for each block, whatever was typed', () => {
    for (const document of documents) {
      const { intro, parts } = document
      const blocks = 1 + intro.length + parts.flatMap((part) => [part, ...part.blocks]).length
      expect(toMarkdown(document).split(/\n\n|\r/)).toHaveLength(blocks)
    }
  })
})

test('a goal or a measure that asks keeps its question mark', () => {
  const goals = [{ ...emptyRow.goal('g', 'short'), description: 'Våga säga ”nej!”' }]
  const externalMeasures = [{ ...emptyRow.externalMeasure('m'), due: '2026-10-15' }]
  const document = planDocument({ ...completePlan, goals, externalMeasures })
  expect(toText(document)).toContain('- Kort sikt: Våga säga ”nej!”\n')
  expect(toText(document)).toContain('- Senast: 2026-10-15\n')
})

const ownWords = quotation('Barnets ord')
test.each([
  ['Det är för högt.', 'Barnets ord: ”Det är för högt.”'],
  ['"Det är för högt."', 'Barnets ord, som citat: "Det är för högt."'],
  ['”Det är för högt.”', 'Barnets ord, som citat: ”Det är för högt.”'],
  ['“Det är för högt.”', 'Barnets ord, som citat: “Det är för högt.”'],
  ['"Kim" ska vara med', 'Barnets ord: ”"Kim" ska vara med”'],
  ['Jag vill ha "Kim"', 'Barnets ord: ”Jag vill ha "Kim"”'],
])('the child’s words %s stand in quotation marks once: %s', (typed, written) => {
  expect(ownWords.write(typed)).toBe(written)
  expect(ownWords.read(written)).toBe(typed)
})

test('every awkward text is in some plan, so that the tests above have met it', () => {
  const kept = JSON.stringify(plans)
  for (const text of awkwardTexts) expect(kept).toContain(JSON.stringify(text))
})
