import { describe, expect, test } from 'vitest'
import { toHtml } from '../../lib/plan/output/html.ts'
import { toMarkdown } from '../../lib/plan/output/markdown.ts'
import { fieldPart, planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { type Maker, readPlanHtml, readPlanText } from '../../lib/plan/reading/read-plan.ts'
import { type Plan, planDefinition } from '../../lib/plan/schema.ts'
import { safeParse } from '../../lib/plan/schema-of.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'

const maker = (): Maker => {
  let count = 0
  return {
    id: () => {
      count += 1
      return `new-${count}`
    },
    now: () => '2026-11-20T08:00:00Z',
  }
}
const plans = [completePlan, beforeMeetingPlan, protectedPlan, ...generatedPlans(500)]
const write = (plan: Plan) => {
  const document = planDocument(plan)
  return { plan, html: toHtml(document), text: toText(document), markdown: toMarkdown(document) }
}
type Written = ReturnType<typeof write>
const text = (plan: Plan) => write(plan).text
const written = plans.map(write)

/** Every way that the same plan comes back out of a record. */
const ways: Readonly<Record<string, (written: Written) => ReturnType<typeof readPlanText>>> = {
  HTML: ({ html }) => readPlanHtml(html, maker()),
  'HTML with named entities, attributes and classes': ({ html }) =>
    readPlanHtml(
      html
        .replace(/[åäö”·–]/g, (sign) => entities[sign] ?? sign)
        .replaceAll('<p>', '<p class="a>b" style=\'x:"y"\'>')
        .replaceAll('<li>', '<li><span lang=sv>')
        .replaceAll('</li>', '</span></li>\n'),
      maker(),
    ),
  'plain text': ({ text }) => readPlanText(text, maker()),
  'bullets of another kind': ({ text }) => readPlanText(text.replace(/^- /gm, '•\t'), maker()),
  'stars for bullets': ({ text }) => readPlanText(text.replace(/^- /gm, '* '), maker()),
  'no bullets': ({ text }) => readPlanText(text.replace(/^- /gm, ''), maker()),
  'no empty lines': ({ text }) => readPlanText(text.replace(/\n+/g, '\n'), maker()),
  'an empty line after each line': ({ text }) =>
    readPlanText(text.replaceAll('\n', '\n\n'), maker()),
  'spaces that do not break': ({ text }) => readPlanText(text.replaceAll(' ', '\u00a0'), maker()),
  'lines that end as in Windows': ({ text }) =>
    readPlanText(text.replaceAll('\n', '\r\n'), maker()),
  'indented lines': ({ text }) => readPlanText(text.replace(/^/gm, '  \t'), maker()),
  'letters of two signs': ({ text }) => readPlanText(text.normalize('NFD'), maker()),
  'HTML with letters of two signs': ({ html }) => readPlanHtml(html.normalize('NFD'), maker()),
  'signs that take no room': ({ text }) =>
    readPlanText(text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad\u200e'), maker()),
  Markdown: ({ markdown }) => readPlanText(markdown, maker()),
}
const entities: Readonly<Record<string, string>> = {
  å: '&aring;',
  ä: '&auml;',
  ö: '&#246;',
  '”': '&rdquo;',
  '·': '&middot;',
  '–': '&#x2013;',
}

describe.each(Object.keys(ways))('%s', (way) => {
  test('of three cases and 500 generated plans is read as the same plan, and nothing is left', () => {
    const wrong = written.filter((each) => {
      const read = ways[way]?.(each)
      return !read?.ok || read.value.unread.length > 0 || !readsTheSame(read.value.plan, each.plan)
    })
    expect(wrong.map(({ plan }) => plan.id)).toEqual([])
  })
})

const reading = (pasted: string) => {
  const read = readPlanText(pasted, maker())
  if (!read.ok) throw new Error(read.code)
  return read.value
}

test('what is read is a plan, with ids of its own, and nothing that was never written', () => {
  for (const { text } of written.slice(0, 100)) {
    const { plan: read } = reading(text)
    expect(safeParse(planDefinition, read).success).toBe(true)
    const ids = [...JSON.stringify(read).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(read.meeting.privateNotes + read.child.personalNumber).toBe('')
    expect([read.handoffs, read.versions, read.surveys]).toEqual([[], [], []])
  }
  expect(reading(text(completePlan)).birthYear).toBe('2018')
})

test('a consent comes back to the guardian or the child who gave it', () => {
  const { guardians, consent } = reading(text(completePlan)).plan
  expect(consent.planning.map(({ person }) => person)).toEqual(guardians.map(({ id }) => id))
  const child = reading(text(protectedPlan)).plan
  expect(child.consent.planning.map(({ person }) => person)).toEqual([
    'child',
    child.guardians[0]?.id,
  ])
})

test('a consent by somebody whom the plan does not name is shown, and given to nobody', () => {
  const pasted = text(completePlan).replace('görs: Mira Lind', 'görs: Mira Ling')
  const { plan, unread } = reading(pasted)
  expect(plan.consent.planning).toHaveLength(1)
  expect(unread).toEqual(['Till att planen görs: Mira Ling · Hur: skriftligt · Datum: 2026-09-11'])
})

describe('lines that are not the plan’s', () => {
  test('are shown in their order, and take nothing away', () => {
    const lines = text(completePlan).split('\n')
    const foreign = ['Journalanteckning 2026-10-02', 'Obs! Ring Mira.', 'Start: fredag', '– slut –']
    const pasted = [
      foreign[0],
      ...lines.slice(0, 9),
      foreign[1],
      ...lines.slice(9, 40),
      foreign[2],
      ...lines.slice(40),
      foreign[3],
    ]
    const { plan, unread } = reading(pasted.join('\n'))
    expect(unread).toEqual([...foreign.slice(0, 3), 'slut –'])
    expect(readsTheSame(plan, completePlan)).toBe(true)
  })

  test.each([
    ['a day that there is none', '2026-10-12 ·', '2026-02-30 ·'],
    ['a word that is none of the choices', 'Svar: kommer', 'Svar: kanske'],
    ['an answer without its label', 'Vem: Mormor · Vad:', 'Mormor'],
    ['a label that comes twice', 'Roll: specialpedagog', 'Roll: specialpedagog · Roll: lärare'],
    ['a line that comes twice', 'Kommun: Hudiksvall', 'Kommun: Hudiksvall\nKommun: Gävle'],
  ])('%s is shown as it was written', (_, right, wrong) => {
    const { unread } = reading(text(completePlan).replace(right, wrong))
    expect(unread).toHaveLength(1)
    expect(text(completePlan).replace(right, wrong)).toContain(unread[0])
  })

  test('nor is a second plan in the same text', () => {
    const twice = `${text(completePlan)}\n\n${text(beforeMeetingPlan)}`
    const { plan, unread } = reading(twice)
    expect(readsTheSame(plan, completePlan)).toBe(true)
    expect(unread.join('\n')).toBe(
      text(beforeMeetingPlan).replace(/\n+/g, '\n').replace(/^- /gm, ''),
    )
  })
})

test('a dot that somebody has typed in the record stays in the answer', () => {
  const { plan, unread } = reading(text(completePlan).replace('Lugn plats', 'Lugn · tyst · plats'))
  expect(unread).toEqual([])
  expect(plan.interventions[0]?.what).toBe('Lugn · tyst · plats för lunch')
})

test.each([
  ['nothing', ''],
  ['a letter', 'Hej!\n\nVi ses på mötet om Samordnad individuell plan (SIP) på fredag.\n'],
  ['the title alone', 'Samordnad individuell plan (SIP)\nAlva Lind'],
  ['headings of another kind', '1. Bakgrund\n2. Bedömning\n3. Samtycke\n4. Åtgärd'],
  ['HTML of something else', '<html><body><h1>Journal</h1><p>Samtycke</p></body></html>'],
])('%s is no plan', (_, pasted) => {
  expect(readPlanText(pasted, maker())).toEqual({ ok: false, code: 'not-a-plan' })
  expect(readPlanHtml(pasted, maker())).toEqual({ ok: false, code: 'not-a-plan' })
})

test('headings whose numbers a list has taken are known still', () => {
  const { plan, unread } = reading(text(completePlan).replace(/^\d\. /gm, ''))
  expect(unread).toEqual([])
  expect(readsTheSame(plan, completePlan)).toBe(true)
})

test('HTML of a whole page: styles, scripts and comments are no lines; a table’s cells are', () => {
  const page = `<!doctype html><html><head><title>Not a line</title><style>p > b { color: red }</style></head>
    <body><!--StartFragment--><script>document.write('<p>nor this</p>')</script>${toHtml(planDocument(completePlan))}
    <table><tr><td>a < b</td><td>c&nbsp;&unknown; d</td></tr></table><!--EndFragment--></body></html>`
  const read = readPlanHtml(page, maker())
  if (!read.ok) throw new Error(read.code)
  expect(read.value.unread).toEqual(['a < b', 'c &unknown; d'])
  expect(readsTheSame(read.value.plan, completePlan)).toBe(true)
})

test('plans that say different things are not the same', () => {
  const [first, ...rest] = completePlan.interventions
  if (!first) throw new Error('The case has no interventions')
  const others: readonly Plan[] = [
    { ...completePlan, ownWish: '' },
    { ...completePlan, custody: 'sole' },
    { ...completePlan, interventions: rest },
    { ...completePlan, interventions: [...rest, first] },
    { ...completePlan, interventions: [{ ...first, effect: 'Äter' }, ...rest] },
    { ...completePlan, externalMeasures: 'none' },
    { ...completePlan, extra: { form: 'x' } },
    { ...completePlan, meeting: { ...completePlan.meeting, parked: [{ id: 'a', text: 'Vem?' }] } },
  ]
  for (const other of others) expect(readsTheSame(completePlan, other)).toBe(false)
  const privateNotes = 'Bara för mig'
  const silent = { ...completePlan, meeting: { ...completePlan.meeting, privateNotes } }
  expect(readsTheSame(completePlan, { ...silent, id: 'another', handoffs: [] })).toBe(true)
})

describe('never written', () => {
  const secret = 'HEMLIGT-7'
  test('private notes and personal numbers', () => {
    const plan: Plan = {
      ...completePlan,
      meeting: { ...completePlan.meeting, privateNotes: secret },
      surveys: [{ id: 's', set: secret, answers: [1] }],
    }
    const document = planDocument(plan)
    for (const words of [text(plan), toHtml(document), toMarkdown(document)]) {
      expect(words).not.toMatch(/HEMLIGT-7|20180314|2387|19870522/)
    }
  })

  test('where the child is, with protected identity', () => {
    const { child, leadPrincipal, meeting } = protectedPlan
    const plan: Plan = {
      ...protectedPlan,
      child: { ...child, municipality: secret, region: secret },
      leadPrincipal: { ...leadPrincipal, phone: secret },
      meeting: { ...meeting, place: secret },
    }
    expect(text(plan)).not.toContain(secret)
    expect(text(plan)).toContain('Skyddade personuppgifter: sekretessmarkering')
    expect(JSON.stringify([1, 2, 3, 4, 5, 6, 7, 8].map((n) => fieldPart(plan, n)))).not.toContain(
      secret,
    )
  })
})
